using FrontCounters.Data;
using FrontCounters.Data.Geography;
using FrontCounters.Data.Queries.Access;
using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Web.Maps;
using FrontCounters.Web.Wording;
using NetTopologySuite.Geometries;

namespace FrontCounters.Web.Pages.Boroughs;

/// <summary>London's boroughs shaded by the distance within which half of their postcodes have a counter.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Land">The river; the boroughs' outlines come shaded.</param>
/// <param name="Boroughs">In the record's order.</param>
/// <param name="Marks">The counters that are measured to.</param>
public sealed record AccessMap(
    string Title, Land Land, IReadOnlyList<ShadedBorough> Boroughs, IReadOnlyList<AccessMark> Marks)
{
    /// <summary>Metres from a number's middle in which no mark should stand: half its width on a phone.</summary>
    private const double Clearance = 2_200;

    /// <summary>Shares of the way from a borough's middle to its edge that a number may move.</summary>
    private static readonly double[] Moves = [0, 0.3, 0.6];

    private const int Directions = 12;

    public static AccessMap Draw(CounterRecord record, AccessOnADay access, Need need, string title)
    {
        var box = MapFrame.AroundLondon(record);
        var land = OutlinePaths.FromRecord(record).In(box);
        var counters = access.London.Counters
            .Where(counter => counter.Point is not null && counter.State.Meets(need, then: null) == true)
            .Select(counter => (Counter: counter, Place: Boundaries.OnPlane(counter.Point!.Position)))
            .ToList();
        var places = counters.ConvertAll(counter => counter.Place);
        return new AccessMap(
            title,
            land,
            [.. land.Boroughs.Select(Shaded)],
            [.. counters.Select(counter => new AccessMark(
                StateInWords.Mark(counter.Counter.State.Service, counter.Counter.State.Standing),
                StateInWords.Words(counter.Counter.State.Service, counter.Counter.State.Standing),
                box.Across(counter.Place),
                box.Down(counter.Place)))]);

        ShadedBorough Shaded(BoroughOnMap borough)
        {
            var reach = access.In(record.Borough(borough.Slug)!).To(need);
            var at = NumberPlace(borough, places);
            return new ShadedBorough(
                borough, AccessSteps.Step(reach), AccessInWords.Miles(reach), box.Across(at), box.Down(at));
        }
    }

    /// <summary>
    /// The place nearest to the borough's middle that no mark covers, or the one that marks cover least.
    /// </summary>
    private static Coordinate NumberPlace(BoroughOnMap borough, List<Coordinate> marks)
    {
        // The others are too far away for any of its places.
        var near = marks.FindAll(mark => mark.Distance(borough.Middle) <= (Moves[^1] * borough.Radius) + Clearance);
        var places = Moves
            .SelectMany(move => Enumerable.Range(0, move == 0 ? 1 : Directions).Select(direction =>
            {
                var (north, east) = Math.SinCos(direction * 2 * Math.PI / Directions);
                var way = move * borough.Radius;
                return new Coordinate(borough.Middle.X + (way * east), borough.Middle.Y + (way * north));
            }))
            .Select(place => (Place: place, Free: near.Select(place.Distance).DefaultIfEmpty(Clearance).Min()))
            .ToList();
        return places.OrderByDescending(place => Math.Min(place.Free, Clearance)).First().Place;
    }
}

/// <summary>A counter on the map of distances.</summary>
/// <param name="Mark">Its state's mark.</param>
/// <param name="Words">What the mark means.</param>
/// <param name="Across">Where it is, as a share of the map's width.</param>
/// <param name="Down">The same of the height.</param>
public sealed record AccessMark(string Mark, string Words, double Across, double Down);

/// <summary>A borough on the map of distances.</summary>
/// <param name="Outline">Its drawing.</param>
/// <param name="Step">Its shade; none where the distance is not known.</param>
/// <param name="Miles">The distance that it is shaded by, as the map writes it.</param>
/// <param name="Across">Where that is written, as a share of the map's width.</param>
/// <param name="Down">The same of the height.</param>
public sealed record ShadedBorough(BoroughOnMap Outline, int? Step, string Miles, double Across, double Down);
