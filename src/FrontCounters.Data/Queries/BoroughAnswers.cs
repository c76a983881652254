using FrontCounters.Data.Geography;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries;

/// <summary>Questions about one borough on a day.</summary>
public static class BoroughAnswers
{
    public static BoroughAnswer AnswerFor(this CounterRecord record, Borough borough, LondonOnADay london)
    {
        var middle = record.MiddleOf(borough);
        var open = london.Counters.Where(counter => counter.State.IsOpen).ToList();
        var nearest = record.NearestTo(middle, open);
        return new BoroughAnswer(
            london.CountIn(borough),
            london.Clocks,
            london.AsOf,
            nearest,
            record.NearestTo(middle, open.Where(counter => counter.State.Service == Service.TwentyFourHours)),
            [
                .. open.Where(counter => counter.Point is null && record.Boundaries.Lies(
                    middle, counter.Station.BoroughSlug, nearest?.Metres ?? double.MaxValue)),
            ]);
    }

    /// <summary>The middle of a borough's postcodes: the mean of its sectors, weighted by their postcodes.</summary>
    public static Position MiddleOf(this CounterRecord record, Borough borough)
    {
        var sectors = record.PostcodeAreas
            .Where(area => area.Kind == PostcodeAreaKind.Sector && area.BoroughSlug == borough.Slug)
            .ToList();
        double postcodes = sectors.Sum(sector => sector.Postcodes);
        return new Position(
            sectors.Sum(sector => sector.Centre.Latitude * sector.Postcodes) / postcodes,
            sectors.Sum(sector => sector.Centre.Longitude * sector.Postcodes) / postcodes);
    }

    /// <returns>The nearest of the counters that have a place; of two at one distance, the first by slug.</returns>
    public static CounterAway? NearestTo(
        this CounterRecord record, Position from, IEnumerable<CounterOnADay> counters)
    {
        var nearest = counters
            .Where(counter => counter.Point is not null)
            .OrderBy(counter => from.MetresTo(counter.Point!.Position))
            .ThenBy(counter => counter.Station.Slug, StringComparer.Ordinal)
            .FirstOrDefault();
        return nearest?.Point is { Position: var to }
            ? new CounterAway(nearest, from.MetresTo(to), from.DirectionTo(to), record.Boundaries.ThamesParts(from, to))
            : null;
    }

    /// <summary>The boroughs that touch this one on land, by name, each with its counters on the same day.</summary>
    public static IReadOnlyList<BoroughCount> NeighboursOf(
        this CounterRecord record, Borough borough, LondonOnADay london) =>
    [
        .. record.Boundaries.Neighbours(borough.Slug)
            .Select(slug => record.Borough(slug)!)
            .OrderBy(neighbour => neighbour.Name, StringComparer.Ordinal)
            .Select(london.CountIn),
    ];
}
