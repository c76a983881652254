using FrontCounters.Data.Queries.Boroughs;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Web.Pages.Shared;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Boroughs;

/// <summary>A counter in a borough's list.</summary>
/// <param name="Number">Its number in the list and on the map.</param>
/// <param name="Counter">The counter on the day.</param>
/// <param name="Cited">What its state rests on.</param>
/// <param name="Told">What it offers, since when, and what was before, as far as that is known.</param>
/// <param name="Away">Where it is as seen from the middle of the borough; only for the nearest ones.</param>
public sealed record CounterRow(
    int Number, CounterOnADay Counter, CitedFact Cited, string Told, CounterAtADistance? Away)
{
    /// <summary>The rows of what list and map show, in their one order.</summary>
    public static IReadOnlyList<CounterRow> All(BoroughAnswer answer, IReadOnlyList<CounterOnADay> shown) =>
        [.. shown.Select((counter, index) => From(counter, index + 1, answer))];

    /// <summary>How far those outside the borough are from its middle, for the map: by slug.</summary>
    public static IReadOnlyDictionary<string, string> AwayOf(BoroughAnswer answer) => answer.Outside.ToDictionary(
        away => away.Counter.Station.Slug, away => Say.Miles(away.Metres), StringComparer.Ordinal);

    private static CounterRow From(CounterOnADay counter, int number, BoroughAnswer answer)
    {
        var standing = CounterInWords.Standing(counter.State, answer.Clocks);
        var cited = counter.State.Basis is { } basis
            ? CitedFact.From(basis, standing, counter.State.Note)
            : CitedFact.From(counter.Station, standing, counter.State.Note);
        return new CounterRow(
            number,
            counter,
            cited,
            CounterInWords.Told(counter.State),
            answer.Outside.FirstOrDefault(away => away.Counter == counter));
    }
}
