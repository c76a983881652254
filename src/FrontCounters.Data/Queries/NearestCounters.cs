using FrontCounters.Data.Geography;

namespace FrontCounters.Data.Queries;

/// <summary>Which counter is nearest: a pure function over the few counters of a day, never bounded by borough.</summary>
public static class NearestCounters
{
    public static NearestAnswer NearestTo(this CounterRecord record, Place place, Need need, Clocks clocks) =>
        record.NearestTo(place, need, record.LondonOn(clocks));

    internal static NearestAnswer NearestTo(this CounterRecord record, Place place, Need need, LondonOnADay london)
    {
        var meeting = london.Counters.Where(counter => counter.State.Meets(need) == true).ToList();
        List<CounterAtADistance> placed =
        [
            .. meeting.Where(counter => counter.Point is not null)
                .Select(counter => From(record, place, counter))
                .OrderBy(counter => counter.Metres).ThenBy(counter => counter.Counter.Station.Slug, StringComparer.Ordinal),
        ];
        var notPlaced = BySlug(meeting.Where(counter => counter.Point is null));
        var notKnown = BySlug(london.Counters.Where(counter => counter.State.Meets(need) is null));
        return new NearestAnswer(
            place, need, london.Clocks, placed, notPlaced, Reaching(notPlaced), Reaching(notKnown));

        List<CounterOnADay> Reaching(List<CounterOnADay> counters) => placed.Count == 0
            ? counters
            : counters.FindAll(counter => CouldBeNearer(record, place, counter, placed[0]));
    }

    /// <summary>A counter without a place is somewhere in its borough.</summary>
    private static bool CouldBeNearer(CounterRecord record, Place place, CounterOnADay counter, CounterAtADistance nearest)
    {
        if (counter.Point is not null)
        {
            return From(record, place, counter).CouldBeNearerThan(nearest);
        }

        return place.SpreadMetres is not { } spread || nearest.ToMetres is not { } most
            || record.Boundaries.MetresFrom(counter.Station.BoroughSlug, place.Position) - spread < most;
    }

    private static CounterAtADistance From(CounterRecord record, Place place, CounterOnADay counter)
    {
        var to = counter.Point!.Position;
        var metres = place.Position.MetresTo(to);
        var spread = place.SpreadMetres ?? 0;
        return new CounterAtADistance(
            counter,
            Whole(metres),
            place.SpreadMetres is null ? 0 : Math.Max(0, Whole(metres - spread)),
            place.SpreadMetres is null ? null : Whole(metres + spread),
            Whole(metres) == 0 ? null : place.Position.DirectionTo(to),
            record.Boundaries.ThamesParts(place.Position, to));
    }

    private static int Whole(double metres) => (int)Math.Round(metres, MidpointRounding.AwayFromZero);

    private static List<CounterOnADay> BySlug(IEnumerable<CounterOnADay> counters) =>
        [.. counters.OrderBy(counter => counter.Station.Slug, StringComparer.Ordinal)];
}
