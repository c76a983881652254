using System.Xml.Linq;
using FrontCounters.Data.Queries.Boroughs;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;

namespace FrontCounters.Web.Figures;

/// <summary>
/// London's boroughs on one day as equal tiles, drawn as SVG: filled where a counter is open day and night, outlined where
/// one is open, crossed where none is, dashed where that is only due. Its caption and a table of the same belong beside it.
/// </summary>
/// <param name="boroughs">Every borough.</param>
/// <param name="london">The day.</param>
/// <param name="title">What it shows.</param>
/// <param name="id">Its name in the page.</param>
public sealed class BoroughTiles(IReadOnlyList<Borough> boroughs, LondonOnADay london, string title, string id) : SvgDrawing
{
    public const int Width = (TileLayout.Columns * Step) + 2;

    public const int Height = (TileLayout.Rows * Step) + 2;

    private const int Step = 40;
    private const int Side = 37;

    public override XElement Draw()
    {
        var counts = boroughs.ToDictionary(borough => borough.Gss, london.CountIn, StringComparer.Ordinal);
        List<Drawn> tiles = [.. TileLayout.All.Select(tile => new Drawn(tile, counts[tile.Gss]))];
        return new XElement(
            "svg",
            new XAttribute("class", "tiles"),
            new XAttribute("viewBox", $"0 0 {Width} {Height}"),
            new XAttribute("role", "img"),
            new XAttribute("aria-labelledby", $"{id}-title {id}-desc"),
            new XElement("title", new XAttribute("id", $"{id}-title"), title),
            new XElement("desc", new XAttribute("id", $"{id}-desc"), TilesInWords.Description(counts.Values)),
            // One path for all tiles that look the same: a page has several of these maps.
            tiles.GroupBy(tile => (tile.State, tile.IsDue)).OrderBy(alike => alike.Key.State).Select(Squares),
            tiles.GroupBy(tile => tile.State == TileState.DayAndNight).Select(alike => Words(
                alike.Key ? "tile-name tile-filled" : "tile-name", alike, 15, tile => tile.Place.Letters)),
            tiles.GroupBy(tile => tile.State is TileState.DayAndNight or TileState.None ? tile.State : TileState.Open).Select(alike => Words(
                alike.Key switch
                {
                    TileState.DayAndNight => "tile-number tile-filled",
                    TileState.None => "tile-number state-closed",
                    _ => "tile-number",
                },
                alike,
                31,
                tile => TileStates.Number(tile.Count))));
    }

    private static XElement Squares(IGrouping<(TileState State, bool IsDue), Drawn> alike) => new(
        "path",
        new XAttribute("class", $"tile {Kind(alike.Key.State)}{(alike.Key.IsDue ? " tile-due" : "")}"),
        new XAttribute("d", string.Concat(alike.Select(tile => $"M{tile.X} {tile.Y}h{Side}v{Side}h-{Side}z"))));

    /// <summary>A word in the middle of each tile; those of one look together, which is a third of the markup.</summary>
    private static XElement Words(string kind, IEnumerable<Drawn> tiles, int down, Func<Drawn, string> word) => new(
        "g",
        new XAttribute("class", kind),
        new XAttribute("text-anchor", "middle"),
        tiles.Where(tile => word(tile).Length > 0).Select(tile => new XElement(
            "text",
            new XAttribute("x", Shapes.Number(tile.X + (Side / 2.0))),
            new XAttribute("y", tile.Y + down),
            word(tile))));

    private static string Kind(TileState state) => state switch
    {
        TileState.DayAndNight => "tile-night",
        TileState.Open => "tile-open",
        TileState.None => "tile-none",
        TileState.Unknown => "tile-unknown",
        TileState.OtherForce => "tile-other",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "A tile that has no look."),
    };

    private sealed record Drawn(TileLayout.Tile Place, BoroughCount Count)
    {
        public TileState State { get; } = TileStates.From(Count);

        public bool IsDue { get; } = TileStates.IsDue(Count);

        public int X => (Place.Column * Step) + 2;

        public int Y => (Place.Row * Step) + 2;
    }
}
