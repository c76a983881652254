using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Timeline;
using FrontCounters.Data.Record;

namespace FrontCounters.Web.Wording;

/// <summary>Days of the calendar as the site says them.</summary>
public static class DueInWords
{
    /// <summary><c>Due under “Dates fixed”: front counters to close, ten; to stay on limited hours, 15</c></summary>
    public static string Summary(DueDay due) =>
        $"Due under “{due.Stage.Name}”: front counters "
        + string.Join("; ", due.Decisions.CountBy(decision => decision.Outcome).OrderBy(outcome => outcome.Key)
            .Select(outcome => $"{StateInWords.Words(outcome.Key)}, {Say.Number(outcome.Value)}"));

    /// <summary>The same for a day on which decisions were due: how many of them are confirmed.</summary>
    public static string Description(DueDay due)
    {
        var evidence = EvidenceCounts.From(
            due.Decisions.Select(decision => decision.ConfirmedBy(due.Known)),
            due.Decisions.Count(decision => decision.ConfirmedBy(due.Known) is null));
        return due.IsDue && evidence.Confirmed.Count > 0
            ? Description(
                due.Standing, $" Of {evidence.All} decisions {EvidenceInWords.Counted(evidence)}.", due.Sources)
            : Description(due.Standing, due.IsDue, due.Day > due.Known, due.Sources);
    }

    public static string Description(Standing standing, bool isDue, bool isAhead, IEnumerable<Source> sources) =>
        Description(
            standing,
            (isDue, isAhead) switch
            {
                (false, _) => "",
                (_, true) => " It is due.",
                _ => " It was due; no source held says that it happened.",
            },
            sources);

    private static string Description(Standing standing, string due, IEnumerable<Source> sources) =>
        $"{Say.Capital(StateInWords.Words(standing))}."
        + due
        + $" Sources: {string.Join("; ", sources.Select(SourceInWords.Cited))}.";
}
