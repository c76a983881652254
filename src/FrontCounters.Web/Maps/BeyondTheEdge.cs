using System.Numerics;
using FrontCounters.Data.Geography;
using FrontCounters.Data.Record;

namespace FrontCounters.Web.Maps;

/// <summary>A counter that lies beyond what a map shows, told at its edge.</summary>
/// <param name="Place">Which.</param>
/// <param name="Across">Where it is told, as a share of the map's width.</param>
/// <param name="Down">The same of the height.</param>
/// <param name="Arrow">Which way it lies.</param>
public sealed record BeyondTheEdge(MapPlace Place, double Across, double Down, string Arrow)
{
    private const double Margin = 0.03;

    /// <summary>Room for a line of the two, in pixels, and for a letter of them.</summary>
    private const float Line = 17;
    private const float Letter = 6.8f;

    /// <summary>From a mark's middle to its edge, with its number.</summary>
    private const float MarkReach = 15;

    /// <summary>
    /// The words may stand further in than the edge, to give way to marks and to each other: by so many steps of so many
    /// pixels, which are short, since between two marks there is often room for just one.
    /// </summary>
    private const int MostSteps = 18;

    private const float Step = 6;

    /// <summary>From the east, against the clock.</summary>
    private static readonly string[] Arrows = ["→", "↗", "↑", "↖", "←", "↙", "↓", "↘"];

    /// <summary><c>Charing Cross</c> and below it <c>10.9 miles ↘</c>: in one line it found no room between a phone's marks.</summary>
    public (string Name, string Away) Lines => (Place.Name, $"{Place.Away} {Arrow}");

    /// <summary>Of both lines, in pixels.</summary>
    public Vector2 Size => new(HalfWidth * 2, Line * 2);

    private float HalfWidth => Math.Max(Lines.Name.Length, Lines.Away.Length) * Letter / 2;

    /// <summary>Where the words begin at a side of the map, end at the other, and else stand in the middle.</summary>
    public string Anchor => Across switch
    {
        < 0.33 => "start",
        > 0.67 => "end",
        _ => "middle",
    };

    /// <summary>
    /// Of those that the page tells the distance of and that the map does not show, the nearest and the nearest that is open
    /// day and night.
    /// </summary>
    /// <param name="box">What the map shows.</param>
    /// <param name="places">The page's places, nearest first.</param>
    /// <param name="marks">Where the marks stand on a map of a width, in pixels.</param>
    public static IReadOnlyList<BeyondTheEdge> Find(MapBox box, IEnumerable<MapPlace> places, Func<int, IEnumerable<Vector2>> marks)
    {
        List<MapPlace> beyond = [.. places.Where(place => place is { Away: not null, Service: not Service.None } && !box.Shows(place.Position))];
        var told = new List<BeyondTheEdge>();
        foreach (var place in beyond.Take(1).Concat(beyond.Where(place => place.Service == Service.TwentyFourHours).Take(1)).Distinct())
        {
            var at = At(box, place);
            told.Add(Enumerable.Range(0, MostSteps).Select(at.FurtherIn).MinBy(line => NameSpacing.Widths.Sum(width =>
                marks(width).Sum(mark => line.Covers(mark, MarkReach, width))
                + told.Sum(other => line.Covers(other.Middle(width), Line, width))))!);
        }

        return told;
    }

    /// <summary>The same, so many steps further from the nearer of the upper and the lower edge, on a map of the middle width.</summary>
    private BeyondTheEdge FurtherIn(int steps) => this with
    {
        Down = Down + ((Down > 0.5 ? -steps : steps) * Step / (NameSpacing.Widths[1] * MapBox.Shape)),
    };

    /// <summary>How deep the words stand in something else: 0 where they leave it alone, 1 where they cover its middle.</summary>
    private float Covers(Vector2 other, float reach, int width)
    {
        var away = Vector2.Abs(Middle(width) - other);
        return away.X < reach + HalfWidth ? Math.Max(0, 1 - (away.Y / (reach + Line))) : 0;
    }

    /// <summary>Where the middle of both lines stands on a map of a width, in pixels.</summary>
    public Vector2 Middle(int width)
    {
        var shifted = Anchor switch { "start" => HalfWidth, "end" => -HalfWidth, _ => 0 };
        return new Vector2(((float)Across * width) + shifted, (float)(Down * MapBox.Shape) * width);
    }

    private static BeyondTheEdge At(MapBox box, MapPlace place)
    {
        var point = Boundaries.OnPlane(place.Position);
        var (right, down) = (box.Across(point) - 0.5, box.Down(point) - 0.5);
        var toTheEdge = (0.5 - Margin) / Math.Max(Math.Abs(right), Math.Abs(down));
        var north = Math.Atan2(-down * MapBox.Shape, right) / (Math.PI / 4);
        return new BeyondTheEdge(
            place, 0.5 + (right * toTheEdge), 0.5 + (down * toTheEdge), Arrows[((int)Math.Round(north) + 8) % 8]);
    }
}
