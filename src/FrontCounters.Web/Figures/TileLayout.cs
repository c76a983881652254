namespace FrontCounters.Web.Figures;

/// <summary>
/// Where each borough stands in a map of equal tiles: about where it lies in London, with its neighbours beside it. The
/// nine characters of an area code (<c>E09000015</c>) say which borough it is.
/// </summary>
public static class TileLayout
{
    public const int Columns = 8;

    public const int Rows = 7;

    private static readonly string[][] Lines =
    [
        ["", "", "", "", "10 Enf"],
        ["", "", "15 Hrw", "03 Bnt", "14 Hgy", "31 WFor"],
        ["17 Hdn", "09 Elg", "05 Brt", "07 Cmd", "19 Isl", "12 Hck", "26 Rdb", "16 Hvg"],
        ["18 Hns", "13 H&F", "20 K&C", "33 Wst", "01 City", "30 TwH", "25 Nwm", "02 B&D"],
        ["", "27 Rch", "32 Wns", "22 Lam", "28 Swk", "23 Lew", "11 Grn", "04 Bxl"],
        ["", "", "21 Kng", "24 Mrt", "08 Crd", "06 Brm"],
        ["", "", "", "29 Sut"],
    ];

    /// <summary>Every tile, from the north-west.</summary>
    public static IReadOnlyList<Tile> All { get; } =
    [
        .. Lines.SelectMany((line, row) => line.Select((tile, column) => (tile, row, column)))
            .Where(place => place.tile.Length > 0)
            .Select(place => new Tile($"E090000{place.tile[..2]}", place.tile[3..], place.column, place.row)),
    ];

    /// <param name="Gss">The borough's area code.</param>
    /// <param name="Letters">A few letters of its name, for where that has no room.</param>
    /// <param name="Column">From the west, from 0.</param>
    /// <param name="Row">From the north, from 0.</param>
    public sealed record Tile(string Gss, string Letters, int Column, int Row);
}
