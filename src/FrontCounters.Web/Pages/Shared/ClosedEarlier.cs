using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Shared;

/// <summary>The counters of a list that one round long past closed for good: folded together, after all others.</summary>
/// <param name="Round">The round.</param>
/// <param name="Counters">Those of the list, by station name.</param>
/// <param name="IsOpen">True where the list has nothing else.</param>
public sealed record ClosedEarlier(ClosureRound Round, IReadOnlyList<CounterOnADay> Counters, bool IsOpen)
{
    /// <summary><c>Closed in 2013: 62 front counters</c></summary>
    public string Heading => $"Closed in {Round.Slug}: {Say.Count(Counters.Count, "front counter")}";

    /// <summary>The sources of all of them.</summary>
    public CitedFact Cited => new(
        null, null, [.. Counters.Select(counter => counter.State.Basis).OfType<Fact>()]);

    /// <summary>A list in two: what is told counter by counter, and what is folded, by round.</summary>
    public static (IReadOnlyList<CounterOnADay> Told, IReadOnlyList<ClosedEarlier> Folded) Split(
        IReadOnlyList<CounterOnADay> counters)
    {
        var rounds = counters.ToLookup(counter => counter.ClosedEarlier());
        List<CounterOnADay> told = [.. rounds[null]];
        return (
            told,
            [
                .. rounds.Where(ofOne => ofOne.Key is not null).OrderByDescending(ofOne => ofOne.Key!.From)
                    .Select(ofOne => new ClosedEarlier(
                        ofOne.Key!,
                        [.. ofOne.OrderBy(counter => counter.Station.Name, StringComparer.Ordinal)],
                        IsOpen: told.Count == 0)),
            ]);
    }
}
