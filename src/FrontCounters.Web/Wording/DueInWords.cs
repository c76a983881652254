using FrontCounters.Data.Queries;
using FrontCounters.Data.Record;

namespace FrontCounters.Web.Wording;

/// <summary>Days of the calendar as the site says them.</summary>
public static class DueInWords
{
    /// <summary><c>Due under “Dates fixed”: front counters to close, ten; to stay on limited hours, 15</c></summary>
    public static string Summary(DueDay due) =>
        $"Due under “{due.Stage.Name}”: front counters "
        + string.Join("; ", due.Decisions.CountBy(decision => decision.Outcome).OrderBy(each => each.Key)
            .Select(each => $"{StateInWords.Words(each.Key)}, {Say.Number(each.Value)}"));

    public static string Description(Standing standing, bool isDue, IEnumerable<Source> sources) =>
        $"{Say.Capital(StateInWords.Words(standing))}."
        + (isDue ? " It was due; no source held says that it happened." : "")
        + $" Sources: {string.Join("; ", sources.Select(SourceInWords.Cited))}.";
}
