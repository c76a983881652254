using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries;

/// <summary>Every counter of the record on one day, as known on one day.</summary>
/// <param name="Clocks">The two days.</param>
/// <param name="AsOf">The day of the newest source not later than the day of knowing.</param>
/// <param name="Counters">Every counter, closed ones included, by station name.</param>
/// <param name="Unnamed">A stage that counts what will remain on that day but names no station.</param>
public sealed record LondonOnADay(
    Clocks Clocks, DateOnly AsOf, IReadOnlyList<CounterOnADay> Counters, Stage? Unnamed)
{
    /// <summary>
    /// Counters open to the public: counted by name or, where the newest plan names none, the number it states.
    /// </summary>
    public int Open => Unnamed?.Remaining ?? Counters.Count(counter => counter.State.IsOpen);

    /// <summary>Those open day and night; none is known where the newest plan neither names nor counts them.</summary>
    public int? OpenTwentyFourHours => Unnamed is null
        ? Counters.Count(counter => counter.State.Service == Service.TwentyFourHours)
        : Unnamed.Remaining24Hours;

    public IEnumerable<CounterOnADay> In(Borough borough) =>
        Counters.Where(counter => counter.Station.BoroughSlug == borough.Slug);
}
