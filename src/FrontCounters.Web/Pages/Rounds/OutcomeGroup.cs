using FrontCounters.Data.Queries;
using FrontCounters.Data.Record;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Rounds;

/// <summary>Counters with one outcome; what holds of all of them is said once.</summary>
/// <param name="Outcome">What was decided.</param>
/// <param name="Start">The number of the first of them in the page's list and map.</param>
/// <param name="Counters">By name.</param>
public sealed record OutcomeGroup(Outcome Outcome, int Start, IReadOnlyList<NamedCounter> Counters)
{
    /// <summary>The hours and the day that they share, or blank.</summary>
    public string Shared => string.Join("; ", new[] { SharedBy(HoursOf), SharedBy(StageInWords.Due) }.OfType<string>());

    /// <summary>What is said of this one and not of all: hours, day, and that only later sources name it.</summary>
    public string Own(Decision decision) => string.Join("; ", new[]
    {
        SharedBy(HoursOf) is null ? HoursOf(decision) : null,
        SharedBy(StageInWords.Due) is null ? StageInWords.Due(decision) : null,
        decision.NamedLater ? $"named only later, from {Say.Day(decision.KnownFrom)}" : null,
    }.OfType<string>());

    private static string? HoursOf(Decision decision) =>
        decision.Hours is { } hours ? HoursInWords.Sentence(hours) : null;

    private string? SharedBy(Func<Decision, string?> said) =>
        Counters.Select(named => said(named.Decision)).Distinct().ToList() is [var one] ? one : null;
}
