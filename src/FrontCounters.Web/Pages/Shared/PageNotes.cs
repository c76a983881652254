using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Shared;

/// <summary>
/// The notes of the page that is being made: its views ask for numbers, and the layout lists the notes at its foot. Facts
/// of which the strongest sources are the same and that are as sure share one.
/// </summary>
public sealed class PageNotes(AskedClocks clocks)
{
    private readonly List<PageNote> notes = [];
    private readonly Dictionary<string, PageNote> byContent = new(StringComparer.Ordinal);
    private readonly HashSet<Source> besides = [];

    /// <summary>
    /// True where the page says once that what it tells was announced and is not confirmed: no counter of which no more is
    /// known has a word beside it.
    /// </summary>
    public bool TellsPlansOnce { get; set; }

    public IReadOnlyList<PageNote> All => notes;

    /// <summary>What the page rests on, was out by the day of knowing, and no note names or leads to; the best graded first, then the newest.</summary>
    public IReadOnlyList<Source> Others
    {
        get
        {
            var told = notes.SelectMany(note => note.HasPages ? note.OnPages : note.Named)
                .Select(source => source.Id).ToHashSet(StringComparer.Ordinal);
            return
            [
                .. besides.Where(source => source.LatestDay <= clocks.Known && !told.Contains(source.Id))
                    .Concat(notes.Where(note => !note.HasPages).SelectMany(note => note.More))
                    .DistinctBy(source => source.Id)
                    .OrderBy(source => source.Grade)
                    .ThenByDescending(source => source.LatestDay).ThenBy(source => source.Id, StringComparer.Ordinal),
            ];
        }
    }

    /// <summary>The note of what is stated.</summary>
    /// <param name="stated">What it rests on; of that, what was out by the day of knowing counts.</param>
    /// <param name="isFirst">True where nothing before it on the page has that note.</param>
    public PageNote NoteFor(CitedFact stated, out bool isFirst)
    {
        var cited = stated.AsKnown(clocks.Known);
        // All sources of a fact stand on its page, so that a note is as the strongest: those that it names.
        var named = PageNote.HasPagesFor(cited) ? cited.Sources.Take(PageNote.MostNamed) : cited.Sources;
        var content = string.Join(
            '\n',
            [
                cited.Standing ?? "",
                cited.Note ?? "",
                .. named.Select(source => source.Id).Order(StringComparer.Ordinal),
                .. cited.Quotations.Select(quotation => quotation.Id),
            ]);
        isFirst = !byContent.TryGetValue(content, out var note);
        if (note is null)
        {
            note = new PageNote(notes.Count + 1, cited);
            notes.Add(note);
            byContent.Add(content, note);
        }

        note.Serve(cited);
        return note;
    }

    /// <summary>Sources of the page as a whole.</summary>
    public void RestsOn(IEnumerable<Source> sources) => besides.UnionWith(sources);

    /// <summary>The word that stands beside a fact: only where it is otherwise than the page says of all, or less than observed.</summary>
    public string? Beside(CitedFact cited) => cited switch
    {
        { Word: { } word } => word.Length == 0 ? null : word,
        { State: { IsDue: true, Standing: Standing.Scheduled } } when TellsPlansOnce => null,
        { State: { IsDue: true, Standing: var standing } } when TellsPlansOnce => StateInWords.Words(standing),
        _ when cited.Standing == StateInWords.Words(Standing.Observed) => null,
        _ => cited.Standing,
    };
}
