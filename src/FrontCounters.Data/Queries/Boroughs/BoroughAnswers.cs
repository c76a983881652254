using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Data.Queries.Places;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Boroughs;

/// <summary>Questions about one borough on a day.</summary>
public static class BoroughAnswers
{
    public static BoroughAnswer AnswerFor(this CounterRecord record, Borough borough, LondonOnADay london)
    {
        var middle = record.FromTheMiddle(borough);
        var open = middle.Nearest(Need.Any, london);
        return new BoroughAnswer(
            london.CountIn(borough),
            london.Clocks,
            open.Nearest,
            middle.Nearest(Need.TwentyFourHours, london).Nearest,
            [.. open.PerhapsNearer.Where(counter => counter.Point is null)])
        {
            RecordBegins = record.FirstDay,
        };
    }

    /// <summary>The ways from there are the same on every day.</summary>
    private static NearestFrom FromTheMiddle(this CounterRecord record, Borough borough) =>
        record.Kept.GetOrAdd(borough.Slug, _ => record.From(PlaceByName.OfBorough(record, borough)));

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
