using FrontCounters.Data.Files;
using FrontCounters.Data.Queries.Counters;

namespace FrontCounters.Data.Loading;

/// <summary>Periods and decisions add up to what sources say they add up to.</summary>
internal static class TotalChecks
{
    public static void Run(CounterRecord record, RecordDraft draft, ProblemList problems)
    {
        foreach (var (total, row) in draft.Totals)
        {
            var (value, names) = record.Compute(total);
            if (value != total.Value)
            {
                problems.Add(row, "value", "adds-up", $"Periods and decisions make it {value?.ToString() ?? "unknown"}: {string.Join(' ', names)}.");
            }
            else if (total.Names.Count > 0 && !total.Names.ToHashSet(StringComparer.Ordinal).SetEquals(names))
            {
                problems.Add(row, "names", "adds-up", $"Periods and decisions name: {string.Join(' ', names)}.");
            }
        }
    }
}
