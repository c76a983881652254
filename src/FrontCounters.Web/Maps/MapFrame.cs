using FrontCounters.Data;
using FrontCounters.Data.Geography;
using FrontCounters.Data.Record;
using NetTopologySuite.Geometries;
using Position = FrontCounters.Data.Geography.Position;

namespace FrontCounters.Web.Maps;

/// <summary>Chooses which part of London a map shows.</summary>
public static class MapFrame
{
    private const double SmallestWidth = 6_000;

    /// <summary>Nearest counters shown about a reader's place; the others stand in the list.</summary>
    private const int Nearest = 3;

    public static MapBox BoxOf(CounterRecord record, MapView view) => view switch
    {
        { Borough: { } borough } => AroundBorough(record, borough, view.Places),
        { From: { } from } => AroundReader(from, view.Places) ?? AroundLondon(record),
        _ => AroundLondon(record),
    };

    public static MapBox AroundLondon(CounterRecord record)
    {
        var all = new Envelope();
        foreach (var borough in record.Boroughs)
        {
            all.ExpandToInclude(record.Boundaries.ShapeOf(borough.Slug).EnvelopeInternal);
        }

        return MapBox.Around(all, 0.01, SmallestWidth);
    }

    /// <summary>The borough, and the places that are not further from it than half its own size.</summary>
    private static MapBox AroundBorough(CounterRecord record, Borough borough, IEnumerable<MapPlace> places)
    {
        var shown = record.Boundaries.ShapeOf(borough.Slug).EnvelopeInternal.Copy();
        var near = shown.Copy();
        near.ExpandBy(Math.Max(shown.Width, shown.Height) / 2);
        foreach (var point in places.Select(place => Boundaries.OnPlane(place.Position)).Where(near.Covers))
        {
            shown.ExpandToInclude(point);
        }

        return MapBox.Around(shown, 0.09, SmallestWidth);
    }

    /// <summary>
    /// A box from a small fixed set, so that the map tells no more of the reader's place than its mark does, and so
    /// that drawings can be kept.
    /// </summary>
    private static MapBox? AroundReader(Position from, IEnumerable<MapPlace> places)
    {
        var shown = new Envelope(Boundaries.OnPlane(from));
        foreach (var place in places.Take(Nearest))
        {
            shown.ExpandToInclude(Boundaries.OnPlane(place.Position));
        }

        shown.ExpandBy(0.1 * Math.Max(shown.Width, shown.Height));
        double[] widths = [12_000, 18_000, 24_000, 36_000];
        return widths.Select(width => Stepped(shown, width)).FirstOrDefault(box => box.Rectangle.Contains(shown));
    }

    private static MapBox Stepped(Envelope shown, double width)
    {
        var step = width / 4;
        var west = Math.Round((shown.Centre.X - (width / 2)) / step) * step;
        var south = Math.Round((shown.Centre.Y - (width * MapBox.Shape / 2)) / step) * step;
        return new MapBox(west, south, width);
    }
}
