using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;

namespace FrontCounters.Web.Wording;

/// <summary>What is confirmed and what is only due, as the site says it: counted, and by the facts' own sources.</summary>
public static class EvidenceInWords
{
    private const string Met = "Metropolitan Police";
    private const string OfTheMet = "the Met’s notices";
    private const string OfOthers = "what was announced";

    /// <summary>Everything that <see cref="Notices"/> says.</summary>
    public static readonly IReadOnlyList<string> AllNotices = [OfTheMet, OfOthers];

    /// <summary><c>on 12 November 2026</c>, <c>in November 2026</c>: as exact as the source is dated.</summary>
    public static string When(Source confirming) =>
        $"{(confirming.Date!.Value.Day is null ? "in" : "on")} {Say.Date(confirming.Date.Value)}";

    /// <summary><c>one confirmed in November 2026, 26 due and not confirmed since</c></summary>
    public static string Counted(EvidenceCounts evidence)
    {
        var parts = new List<string>(3);
        if (evidence.Confirmed.Count > 0)
        {
            parts.Add($"{SomeOfAll(evidence.Confirmed.Count, evidence)} confirmed {Months([.. evidence.Confirmed.Select(source => source.Date!.Value.First)])}");
        }

        if (evidence.Due > 0)
        {
            parts.Add($"{SomeOfAll(evidence.Due, evidence)} due and not confirmed since");
        }

        if (evidence.Others > 0)
        {
            parts.Add($"{SomeOfAll(evidence.Others, evidence)} inferred, disputed or told by one source");
        }

        return string.Join(", ", parts);
    }

    /// <summary>
    /// <c>the Met’s notices</c> where each of the counters rests on one; else <c>what was announced</c>.
    /// </summary>
    public static string Notices(IEnumerable<CounterOnADay> due) =>
        due.All(counter => counter.State.Sources.Any(IsOfTheMet)) ? OfTheMet : OfOthers;

    /// <summary>
    /// The same with the month of their sources, <c>the Met’s notices of February 2026</c>, where the newest of each counter's is of
    /// that month: a later notice about one of them is none about the others.
    /// </summary>
    public static string DatedNotices(IReadOnlyList<CounterOnADay> due)
    {
        var months = due.Select(counter => new[] { counter }.NewestSource()?.Date?.First)
            .Select(day => day is { } first ? Say.Month(first) : null).Distinct().ToList();
        return Notices(due) + (months is [{ } month] ? $" of {month}" : "");
    }

    /// <summary>When somebody last looked for newer sources; none before the first time that is written down.</summary>
    public static string? LastLooked(Looked? looked) =>
        looked is null ? null : $"We last looked for newer sources on {Say.Day(looked.Day)}";

    /// <summary><c>in November 2026</c>, <c>between November 2026 and March 2027</c></summary>
    public static string Months(IReadOnlyList<DateOnly> days)
    {
        var (first, last) = (days.Min(), days.Max());
        return Say.Month(first) == Say.Month(last)
            ? $"in {Say.Month(first)}"
            : $"between {Say.Month(first)} and {Say.Month(last)}";
    }

    private static string SomeOfAll(int some, EvidenceCounts evidence) =>
        some == evidence.All && some > 1 ? $"all {Say.Number(some)}" : Say.Number(some);

    private static bool IsOfTheMet(Source source) => source.Publisher.StartsWith(Met, StringComparison.Ordinal);
}
