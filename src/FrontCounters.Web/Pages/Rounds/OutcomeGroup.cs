using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Data.Record;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Rounds;

/// <summary>Counters with one outcome; what holds of all of them is said once.</summary>
/// <param name="Outcome">What was decided.</param>
/// <param name="Start">The number of the first of them in the page's list and map.</param>
/// <param name="Known">Only sources published by then count.</param>
/// <param name="Counters">By name.</param>
public sealed record OutcomeGroup(Outcome Outcome, int Start, DateOnly Known, IReadOnlyList<NamedCounter> Counters)
{
    /// <summary>
    /// The hours and the day of most of them, as one sentence: <c>Unless said otherwise: due by 14 December 2017</c>.
    /// Blank where most have none in common.
    /// </summary>
    public string Shared
    {
        get
        {
            var shared = Joined(MostHave(HoursOf), MostHave(DueOf));
            return (shared, Counters.Count) switch
            {
                ("", _) => "",
                (_, 1) => Say.Capital(shared),
                _ when Counters.All(named => SaidOfThis(named.Decision).Length == 0) => $"All: {shared}",
                _ => $"Unless said otherwise: {shared}",
            };
        }
    }

    /// <summary>How sure most of them are, where that is less than observed; said once, so that only others have a word.</summary>
    public Standing? SharedStanding => Counters.GroupBy(named => named.Decision.Standing)
        .FirstOrDefault(same => same.Key != Standing.Observed && same.Count() * 2 > Counters.Count && same.Count() > 1)?.Key;

    /// <summary>What holds of most of them, with how sure that is; blank where nothing does.</summary>
    public string InShort => string.Join(' ', new[]
    {
        Shared.Length > 0 ? $"{Shared}." : null,
        SharedStanding is { } shared ? $"{Say.Capital(StateInWords.Words(shared))}, where no other word stands beside it." : null,
    }.OfType<string>());

    /// <summary>The word beside one of them: blank where it is as sure as most, none where nothing is said of most.</summary>
    public string? Word(Decision decision) => SharedStanding is not { } shared ? null
        : decision.Standing == shared ? "" : StateInWords.Words(decision.Standing);

    /// <summary>What is said of this one and not of most: hours, day, and that only later sources name it.</summary>
    public string Own(Decision decision) => Joined(
        SaidOfThis(decision),
        decision.NamedLater ? $"first named on {Say.Day(decision.KnownFrom)}" : null);

    private static string? HoursOf(Decision decision) =>
        decision.Hours is { } hours ? HoursInWords.Sentence(hours) : null;

    private string DueOf(Decision decision) => StageInWords.Due(decision, Known);

    private static string Joined(params IEnumerable<string?> parts) =>
        string.Join("; ", parts.Where(part => !string.IsNullOrEmpty(part)));

    private string SaidOfThis(Decision decision) => Joined(
        HoursOf(decision) is var hours && hours != MostHave(HoursOf) ? hours ?? "hours not stated" : null,
        DueOf(decision) is var due && due != MostHave(DueOf) ? due : null);

    private string? MostHave(Func<Decision, string?> said) => Counters.GroupBy(named => said(named.Decision))
        .FirstOrDefault(same => same.Count() * 2 > Counters.Count)?.Key;
}
