using FrontCounters.Data.Geography;

namespace FrontCounters.Data.Queries;

/// <summary>Which counter is nearest: a pure function over the few counters of a day, in all of London.</summary>
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
                .OrderBy(counter => counter.Metres)
                .ThenBy(counter => counter.Counter.Station.Slug, StringComparer.Ordinal),
        ];
        var notPlaced = BySlug(meeting.Where(counter => counter.Point is null));
        var notKnown = BySlug(london.Counters.Where(counter => counter.State.Meets(need) is null));
        return new NearestAnswer(
            place,
            need,
            london.Clocks,
            placed,
            notPlaced,
            PerhapsNearer(record, place, notPlaced, placed),
            PerhapsNearer(record, place, notKnown, placed));
    }

    /// <summary>Which of them may be nearer than the nearest of those that are settled and placed.</summary>
    private static List<CounterOnADay> PerhapsNearer(
        CounterRecord record, Place place, List<CounterOnADay> counters, List<CounterAtADistance> placed)
    {
        if (counters.Count == 0 || placed.Count == 0)
        {
            return counters;
        }

        var inParts = new NearestInParts(place, [.. placed.Select(each => each.Counter.Point!.Position)]);
        return counters.FindAll(counter => counter.Point is { } point
            ? inParts.MayBeNearer(point.Position)
            : inParts.MayBeNearer(from => record.Boundaries.MetresFrom(counter.Station.BoroughSlug, from)));
    }

    private static CounterAtADistance From(CounterRecord record, Place place, CounterOnADay counter)
    {
        var to = counter.Point!.Position;
        var metres = place.Position.MetresTo(to);
        var least = place.Parts.Min(part => part.Middle.MetresTo(to) - part.SpreadMetres);
        var most = place.Parts.Max(part => part.Middle.MetresTo(to) + part.SpreadMetres);
        return new CounterAtADistance(
            counter,
            Whole(metres),
            Whole(Math.Clamp(least, 0, metres)),
            place.SpreadMetres is null ? null : Whole(Math.Max(most, metres)),
            Whole(metres) == 0 ? null : place.Position.DirectionTo(to),
            record.Boundaries.ThamesParts(place.Position, to));
    }

    private static int Whole(double metres) => (int)Math.Round(metres, MidpointRounding.AwayFromZero);

    private static List<CounterOnADay> BySlug(IEnumerable<CounterOnADay> counters) =>
        [.. counters.OrderBy(counter => counter.Station.Slug, StringComparer.Ordinal)];
}
