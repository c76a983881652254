using FrontCounters.Data;
using FrontCounters.Data.Queries.Changes;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;
using FrontCounters.Data.Time;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Corrections;

/// <summary>Changes of the record as the site tells them: what changed, from what, to what.</summary>
public static class ChangeInWords
{
    /// <summary>Cells of a new row that say nothing which its name, its links and its sources do not.</summary>
    private static readonly string[] Untold = ["id", "slug", "sources", "source", "disagreement", "question", "facts"];

    /// <summary>Columns that hold ids parted by spaces, with what a row is to the things that they name, around “now also”.</summary>
    private static readonly Dictionary<string, string> Lists = new(StringComparer.Ordinal)
    {
        ["sources"] = "It {0} rests on",
        ["facts"] = "It is {0} said by:",
        ["stations"] = "It is {0} about the counters at",
        ["boroughs"] = "It is {0} about",
        ["quotations"] = "It is {0} told by the quotations",
        ["topics"] = "It is {0} on",
        ["names"] = "It {0} names",
        ["held_in_part"] = "It is {0} about sources that we hold in part:",
    };

    /// <summary><c>Two facts changed: Was Lavender Hill to close in 2017?</c></summary>
    public static string Title(CounterRecord record, SubjectChanges thing)
    {
        string Told(LoggedKind kind, string word) =>
            thing.Rows.Count(row => row.First().Kind == kind) is var rows and > 0
                ? $"{Say.Count(rows, "fact")} {word}"
                : "";
        var told = new[]
        {
            Told(LoggedKind.Added, "added"), Told(LoggedKind.Changed, "changed"), Told(LoggedKind.Removed, "removed"),
            Told(LoggedKind.Renamed, "renamed"),
        }.Where(part => part.Length > 0).ToList();
        var one = thing.Rows.Count() == 1;
        return $"{Say.Capital(one ? told[0]["one fact ".Length..] : Say.List(told))}: {Name(record, thing.Subject)}";
    }

    /// <summary>The thing that rows belong to, as the record names it today; by its id where the record has it no more.</summary>
    public static string Name(CounterRecord record, string subject) => subject.Split(':', 2) switch
    {
        ["station", var slug] when record.Station(slug) is { } station => station.Name,
        ["borough", var slug] when record.Borough(slug) is { } borough => borough.Name,
        ["round", var slug] when record.Round(slug) is { } round => round.Name,
        ["disagreement", var id] when record.Disagreement(id) is { } question => question.Question,
        ["source", var id] => CellInWords.SourceName(record, id),
        ["looked", var day] when PartialDate.TryParse(day, out var looked) => $"Newer sources looked for on {Say.Date(looked)}",
        ["milestone", var id] when record.Milestones.FirstOrDefault(held => held.Id == id) is { } milestone =>
            $"A day that pages compare: {milestone.Label ?? Say.Day(milestone.Day)}",
        ["gap", var id] when record.Gaps.FirstOrDefault(held => held.Id == id) is { } gap => $"Not known: {gap.What}",
        ["table", var table] => $"The table {table}",
        _ when record.Fact(subject) is { } fact => Name(fact),
        [_, var id] => id,
        _ => subject,
    };

    /// <summary>The row itself, where that is not the whole thing: <c>Answer: 40</c>.</summary>
    public static string Row(CounterRecord record, LoggedChange change) => change.Table switch
    {
        "claims" when record.Fact(change.FactKey) is Claim claim => $"The answer “{claim.Value}”",
        "disagreements" => "The question",
        _ when change.Kind == LoggedKind.Renamed => $"The table {change.Table}",
        _ when record.Fact(change.FactKey) is { } fact => Name(fact),
        _ => Name(record, change.FactKey),
    };

    /// <summary>The page that shows the thing; where the record has it no more, the corrections.</summary>
    public static string Address(CounterRecord record, string subject) => subject.Split(':', 2) switch
    {
        ["disagreement", var id] when record.Disagreement(id) is not null => $"/disagreements/{id}",
        ["source", var id] when record.Source(id) is not null => SourceInWords.Address(id),
        _ when record.Fact(subject) is { } fact => FactInWords.Address(fact),
        _ => "/corrections",
    };

    /// <summary>
    /// One cell: <c>The first day was 1 March 2026. It is now 3 March 2026.</c> Of a new or lost row, what stands or stood.
    /// </summary>
    public static string Line(CounterRecord record, LoggedChange change)
    {
        string Value(string? cell) => CellInWords.Value(record, change.Column, cell).TrimEnd('.');
        var column = CellInWords.Column(change.Column);
        return change.Kind switch
        {
            LoggedKind.Added => $"{Say.Capital(column)}: {Value(change.After)}.",
            LoggedKind.Removed => $"{Say.Capital(column)}: it was {Value(change.Before)}.",
            // Of a file that is kept whole the log has nothing else, and no reader can read it.
            LoggedKind.Changed when change.Column == "sha256" => "The file as a whole. Its fingerprints before and after are in the CSV of all changes.",
            LoggedKind.Changed when Lists.ContainsKey(change.Column) => Listed(record, change),
            LoggedKind.Changed when change.Before is null => $"The {column} was added: {Value(change.After)}.",
            LoggedKind.Changed when change.After is null => $"The {column} was taken out. It was: {Value(change.Before)}.",
            LoggedKind.Changed => $"The {column} was {Value(change.Before)}. It is now {Value(change.After)}.",
            LoggedKind.Renamed => $"What our tables called “{change.Before}” they now call “{change.After}”. No value changed.",
            _ => throw new ArgumentOutOfRangeException(nameof(change), change.Kind, "A kind of change without words."),
        };
    }

    /// <summary>
    /// All that a row's changes come to, a sentence each. A fact that is new is told as the record says it, not cell by cell.
    /// </summary>
    public static IEnumerable<string> Lines(CounterRecord record, IReadOnlyList<LoggedChange> row) =>
        row[0].Kind == LoggedKind.Added && record.Fact(row[0].FactKey) is { } fact
            ? new[] { $"{FactInWords.Line(fact)}{Certainty(fact)}", FactInWords.Note(fact) }.OfType<string>()
            : Told(row).Select(change => Line(record, change));

    private static string Certainty(Fact fact) =>
        fact.StandingOf() is { } standing and not (Standing.Observed or Standing.Unknown)
            ? $" ({StateInWords.Words(standing)})"
            : "";

    /// <summary>What was done to a row: <c>added</c>.</summary>
    public static string Done(LoggedKind kind) => EnumNames.Name(kind);

    /// <summary>The cells of a row that are worth a line. What changed or is gone is always told.</summary>
    public static IEnumerable<LoggedChange> Told(IEnumerable<LoggedChange> row) =>
        row.Where(change => change.Kind != LoggedKind.Added || !Untold.Contains(change.Column));

    /// <summary><c>16 rows corrected since the first release of 22 November 2026</c></summary>
    public static string Heading(IReadOnlyList<ReleaseCorrections> releases)
    {
        var corrected = releases.Sum(release => release.RowsCorrected);
        return releases.Count == 0
            ? "Nothing was published, so nothing was corrected"
            : $"{Say.Capital(Say.Count(corrected, "row"))} corrected since the first release of "
                + When(releases[^1].Release);
    }

    /// <summary>What one release did, in numbers; of the first, that it was the first.</summary>
    public static string Counts(ReleaseCorrections release) => release.Release.Number == 1
        ? "The first release: nothing had been published before it."
        : $"{Say.Capital(Say.Count(release.RowsCorrected, "row"))} corrected or taken away, "
            + $"{(release.RowsAdded == 0 ? "none" : Say.Number(release.RowsAdded))} added."
            + string.Concat(release.Renamed.Select(column =>
                $" In {column.Table}.csv the column {column.Before} is called {column.After}; no value changed by that."));

    public static string When(LoggedRelease release) => Say.Day(DateOnly.FromDateTime(release.Published.UtcDateTime));

    /// <summary>A table's rows, over their number: <c>What counters offered, and when</c>.</summary>
    public static string Table(string table) => table switch
    {
        "sources" => "Sources",
        "disagreements" => "Questions that sources answer differently",
        "postcode-sectors" => "Postcode sectors",
        "postcode-districts" => "Postcode districts",
        "files" => "Files of outlines and places",
        _ when EnumNames.TryParse<FactKind>(TableNoun.Noun(table), out var kind) => FactInWords.Heading(kind),
        _ => Say.Capital(table),
    };

    /// <summary>What a list has gained and lost: <c>It now also rests on …</c></summary>
    private static string Listed(CounterRecord record, LoggedChange change)
    {
        var before = (change.Before ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var after = (change.After ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var relation = Lists[change.Column];
        string Told(string word, IEnumerable<string> ids) => string.Join(' ', ids) is { Length: > 0 } cell
            ? $"{relation.Replace("{0}", word, StringComparison.Ordinal)} "
                + $"{CellInWords.Value(record, change.Column, cell).TrimEnd('.')}. "
            : "";
        var told = Told(before.Length == 0 ? "now" : "now also", after.Except(before, StringComparer.Ordinal))
            + Told("no longer", before.Except(after, StringComparer.Ordinal));
        return told.Length > 0 ? told.TrimEnd() : "Only an order changed.";
    }

    private static string Name(Fact fact) => fact switch
    {
        Figure figure => figure.Definition.TrimEnd('.'),
        DatedEvent datedEvent => datedEvent.Title,
        Quotation quotation => $"Words of {quotation.Speaker}",
        Statement statement => $"Position of {statement.Speaker}",
        Decision decision => $"{decision.Stage.Name}: {decision.Station.Name}",
        Period period => $"{period.Station.Name} from {Say.Day(period.From)}",
        Stage stage => stage.Name,
        _ => FactInWords.Line(fact),
    };
}
