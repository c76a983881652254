using System.Numerics;
using FrontCounters.Data;
using FrontCounters.Data.Geography;
using FrontCounters.Data.Record;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Maps;

/// <summary>A page's map as it is drawn on the server: what stands where, for <c>_Map</c> to write as SVG.</summary>
public sealed record SvgMap(MapBox Box, Land Land, IReadOnlyList<NameOnMap> Names, IReadOnlyList<MarkOnMap> Marks)
{
    /// <summary>
    /// A map with more marks than this draws closed counters small; with more than this beside them, a narrow map draws
    /// every mark small, in its true place.
    /// </summary>
    private const int Many = 36;

    /// <summary>Widths in pixels for which marks are moved apart; the style sheet changes at the greater.</summary>
    private const int Narrow = 280;
    private const int Wide = 480;

    /// <summary>Where the reader asked from, as shares of width and height.</summary>
    public (double Across, double Down)? From { get; private init; }

    /// <summary>Counters that the page tells the distance of, beyond the map's edge.</summary>
    public IReadOnlyList<BeyondTheEdge> Beyond { get; private init; } = [];

    /// <summary>See <see cref="SourceLine"/>.</summary>
    public bool IsSourceAtTop { get; private init; }

    /// <summary>True where a narrow map has no room for its marks.</summary>
    public bool IsFull => Marks.Count(mark => !mark.Small) > Many;

    public static SvgMap Draw(CounterRecord record, MapView view)
    {
        var box = MapFrame.BoxOf(record, view);
        var land = OutlinePaths.FromRecord(record).In(box);
        var shown = view.Places.Where(place => box.Shows(place.Position)).ToList();
        var isSmall = shown.ToLookup(place => shown.Count > Many && place.Service == Service.None);
        List<MarkOnMap> large = [.. Large(box, [.. isSmall[false]])];
        IEnumerable<Vector2> MarksAt(int width) => large.Select(mark => StandsAt(mark, width));
        var isSourceAtTop = SourceLine.IsAtTop(MarksAt);
        var beyond = BeyondTheEdge.Find(box, view.Places, MarksAt);
        var names = new NameSpacing(MarksAt, isSourceAtTop, beyond);
        return new SvgMap(
            box,
            land,
            [.. names.Fit(NamesInOrder(land, box, view.Borough))],
            [.. isSmall[true].Select(place => MarkAt(box, place)), .. large])
        {
            IsSourceAtTop = isSourceAtTop,
            Beyond = beyond,
            From = view.From is { } from && box.Shows(from) ? Shares(box, from) : null,
        };
    }

    /// <summary>What the marks are, in a sentence for those who cannot see them.</summary>
    public string Description => (Marks.Count == 0
        ? "No front counter is on this map."
        : "Numbered as in the list. " + string.Join("; ", Marks
            .GroupBy(mark => StateInWords.Words(mark.Place.Service, mark.Place.Standing))
            .OrderByDescending(group => group.Count())
            .Select(group => $"{group.Key}: {group.Count()}")) + ".")
        + string.Concat(Beyond.Select(beyond => $" Beyond its edge: {beyond.Place.Name}, {beyond.Place.Away}."));

    /// <summary>Marks that are drawn whole, moved apart, in list order.</summary>
    private static IEnumerable<MarkOnMap> Large(MapBox box, IReadOnlyList<MapPlace> places)
    {
        var marks = places.Select(place => MarkAt(box, place)).ToList();
        List<Vector2> shares = [.. marks.Select(mark => new Vector2((float)mark.Across, (float)mark.Down))];
        var wide = MarkSpacing.Spread(shares, Wide);
        var narrow = marks.Count > Many ? null : MarkSpacing.Spread(shares, Narrow);
        return marks.Select((mark, index) => mark with
        {
            Small = false,
            Moved = wide[index] - InPixels(mark, Wide),
            MovedIfNarrow = narrow is null ? Vector2.Zero : narrow[index] - InPixels(mark, Narrow),
        });
    }

    private static MarkOnMap MarkAt(MapBox box, MapPlace place)
    {
        var (across, down) = Shares(box, place.Position);
        return new MarkOnMap(place, across, down, Vector2.Zero, Vector2.Zero, Small: true);
    }

    /// <summary>The subject first, then whoever has most room.</summary>
    private static IEnumerable<(string Name, double Across, double Down, double Radius)> NamesInOrder(
        Land land, MapBox box, Borough? subject) =>
        land.Boroughs
            .OrderByDescending(borough => borough.Slug == subject?.Slug)
            .ThenByDescending(borough => borough.Area)
            .Select(borough =>
                (borough.Name, box.Across(borough.Middle), box.Down(borough.Middle), borough.Radius / box.Width));

    private static Vector2 StandsAt(MarkOnMap mark, int width) =>
        InPixels(mark, width) + (width < Wide ? mark.MovedIfNarrow : mark.Moved);

    private static Vector2 InPixels(MarkOnMap mark, int width) =>
        new((float)mark.Across * width, (float)(mark.Down * MapBox.Shape) * width);

    private static (double Across, double Down) Shares(MapBox box, Position position)
    {
        var point = Boundaries.OnPlane(position);
        return (box.Across(point), box.Down(point));
    }
}
