using FrontCounters.Data.Queries.Counters;

namespace FrontCounters.Data.Queries.Pledges;

public static class PledgeLedgers
{
    /// <summary>Computed from what each counter offered; each borough's page shows the same history.</summary>
    public static PledgeLedger PledgeLedger(this CounterRecord record, Clocks clocks)
    {
        List<PledgedBorough> boroughs =
        [
            .. record.Boroughs.Select(borough => record.PledgeIn(borough, clocks) is { } history
                ? new PledgedBorough(borough, history)
                : null).OfType<PledgedBorough>(),
        ];
        return new PledgeLedger(
            boroughs.Count == 0 ? [] : boroughs[0].History.Pledges, boroughs, CountsOf(boroughs));
    }

    private static List<PledgeCount> CountsOf(IReadOnlyList<PledgedBorough> boroughs)
    {
        var counts = new List<PledgeCount>();
        foreach (var day in boroughs.SelectMany(borough => borough.History.Spans).Select(span => span.From)
            .Distinct().Order())
        {
            var then = boroughs.Select(borough => borough.History.Spans.Last(span => span.From <= day).Keeping)
                .ToLookup(keeping => keeping);
            var count = new PledgeCount(
                day,
                null,
                then[PledgeKeeping.Kept].Count(),
                then[PledgeKeeping.NotKept].Count(),
                then[PledgeKeeping.Unknown].Count());

            // One borough may gain on the day on which another loses; then the numbers stay.
            if (counts.Count > 0 && counts[^1] with { From = day } != count)
            {
                counts[^1] = counts[^1] with { To = day };
            }

            if (counts.Count == 0 || counts[^1].To is not null)
            {
                counts.Add(count);
            }
        }

        return counts;
    }
}
