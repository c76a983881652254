using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Shared;

/// <summary>
/// What something that a page states rests on: <c>&lt;cited&gt;</c> puts the number of its note beside it, and marks
/// it where sources disagree.
/// </summary>
/// <param name="Standing">How sure it is, in words; none where there is nothing to say of it.</param>
/// <param name="Note">The record's own note.</param>
/// <param name="Facts">The facts, the one that is stated first.</param>
public sealed record CitedFact(string? Standing, string? Note, IReadOnlyList<Fact> Facts)
{
    /// <summary>Those of the facts, where what is stated rests on nothing besides; strongest first.</summary>
    public IReadOnlyList<Source> Sources { get; init; } =
        [.. Facts.SelectMany(fact => fact.Sources).DistinctBy(source => source.Id)];

    /// <summary>Words to show with the sources; none where the page shows them itself.</summary>
    public IReadOnlyList<Quotation> Quotations { get; init; } =
        [.. Facts.SelectMany(fact => fact.Quotations).DistinctBy(quotation => quotation.Id)];

    /// <summary>
    /// The facts whose disputes are marked here: the one that is stated. None where it rests on several, for a dispute is
    /// about one of them, and none where the page tells the dispute in the same place.
    /// </summary>
    public IReadOnlyList<Fact> Marked { get; init; } = Facts is [var only] ? [only] : [];

    /// <summary>
    /// The word that stands beside it, where the page does not leave that to the standing: blank where it has said the same once
    /// for several.
    /// </summary>
    public string? Word { get; init; }

    /// <summary>The state that is told, where it is one of a counter.</summary>
    public CounterState? State { get; init; }

    /// <summary>The same, of some of the facts.</summary>
    public CitedFact Only(IReadOnlyList<Fact> some) => new(Standing, Note, some) { Marked = [.. Marked.Intersect(some)], State = State };

    /// <summary>With another fact that stands beside it and needs no note of its own.</summary>
    public CitedFact With(Fact other) => new(Standing, Note, [.. Facts, other]) { Marked = Marked, State = State, Word = Word };

    /// <summary>The same, of what was out by a day.</summary>
    public CitedFact AsKnown(DateOnly known)
    {
        // As of nearly all of today's answers.
        if (Facts.All(fact => fact.KnownInFull <= known))
        {
            return this;
        }

        HashSet<Source> toCome = [.. Facts.SelectMany(fact => fact.SourcesToCome(known))];
        if (toCome.Count == 0)
        {
            return this;
        }

        // What one of the facts rests on was known then, whatever another says.
        toCome.ExceptWith(Facts.SelectMany(fact => fact.Sources.Except(fact.SourcesToCome(known))));
        return this with
        {
            Sources = [.. Sources.Where(source => !toCome.Contains(source))],
            Quotations = [.. Quotations.Where(quotation => !toCome.Contains(quotation.Source))],
        };
    }

    public static CitedFact From(Fact fact, string? standing = null, string? note = null) => new(standing, note, [fact]);

    public static CitedFact From(Fact fact, Standing standing, string? note = null) =>
        From(fact, StateInWords.Words(standing), note);
}
