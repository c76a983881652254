using System.Globalization;
using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Data.Record;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Rounds;

/// <summary>What differs from one stage of a round to a later one, as the site says it.</summary>
public static class ComparisonInWords
{
    public const string NotStated = "not stated";
    private const string TheSame = "the same";

    /// <summary><c>nine reprieved, one added to the closures, one dropped and 16 with other hours</c></summary>
    public static string Summary(StageComparison comparison)
    {
        var parts = Enum.GetValues<ChangeKind>()
            .Where(kind => kind != ChangeKind.Same)
            .Select(kind => (kind, number: comparison.OfKind(kind).Count))
            .Where(counted => counted.number > 0)
            .Select(counted => $"{Say.Number(counted.number)} {Words(counted.kind)}")
            .ToList();
        return comparison.IsByName
            ? parts.Count == 0 ? "nothing changed by name" : Say.List(parts)
            : $"{Nameless(comparison).Name} names no front counter, so only counts can be compared";
    }

    public static string Words(ChangeKind kind) => kind switch
    {
        ChangeKind.Reprieved => "reprieved",
        ChangeKind.Added => "added to the closures",
        ChangeKind.Dropped => "dropped",
        ChangeKind.Changed => "changed otherwise",
        ChangeKind.Dated => "given an exact date",
        ChangeKind.NewlyNamed => "named for the first time",
        ChangeKind.Same => "unchanged",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A change without words."),
    };

    /// <summary>Over a list of so many: <c>Nine reprieved</c>, <c>Exact dates were set for 35 counters</c>.</summary>
    public static string Heading(ChangeKind kind, int number) => kind == ChangeKind.Dated
        ? $"Exact dates were set for {Say.Count(number, "counter")}"
        : $"{Say.Capital(Say.Number(number))} {Words(kind)}";

    /// <summary>What the change means, under its heading.</summary>
    public static string Meaning(ChangeKind kind) => kind switch
    {
        ChangeKind.Reprieved => "To close under the earlier stage; to stay under the later one.",
        ChangeKind.Added => "To close under the later stage, and not under the earlier one.",
        ChangeKind.Dropped => "Named in the earlier plan; not mentioned in the later one.",
        ChangeKind.Changed => "Another outcome, or other hours.",
        ChangeKind.Dated => "The outcome is the same; the later stage gives the day.",
        ChangeKind.NewlyNamed => "Not mentioned before; not to close.",
        ChangeKind.Same => "Both stages say the same.",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A change without a meaning."),
    };

    /// <summary>The two stages' counts side by side, each where at least one of them states it.</summary>
    public static IEnumerable<(string What, string Earlier, string Later, string Difference)> Counts(
        Stage? earlier, Stage later) =>
        new (string What, int? Earlier, int? Later)[]
        {
            ("Front counters before", earlier?.Before, later.Before),
            ("of these, open day and night", earlier?.Before24Hours, later.Before24Hours),
            ("Front counters to remain", earlier?.Remaining, later.Remaining),
            ("of these, open day and night", earlier?.Remaining24Hours, later.Remaining24Hours),
            ("Front counters to close", earlier?.Closing, later.Closing),
        }
        .Where(row => (row.Earlier ?? row.Later) is not null)
        .Select(row => (row.What, Stated(row.Earlier), Stated(row.Later), Difference(row.Earlier, row.Later)));

    /// <summary><c>(seven more than in the stage before)</c></summary>
    public static string SinceLastStage(string difference) => difference switch
    {
        "" => "",
        TheSame => "(no change from the stage before)",
        _ => $"({difference} than in the stage before)",
    };

    /// <summary><c>73</c>, <c>not stated</c></summary>
    public static string Stated(int? number) => number?.ToString("N0", CultureInfo.InvariantCulture) ?? NotStated;

    private static string Difference(int? earlier, int? later) => (later - earlier) switch
    {
        null => "",
        0 => TheSame,
        > 0 and var more => $"{Say.Number(more)} more",
        { } fewer => $"{Say.Number(-fewer)} fewer",
    };

    private static Stage Nameless(StageComparison comparison) =>
        comparison.Earlier.Decisions.Count == 0 ? comparison.Earlier : comparison.Later;
}
