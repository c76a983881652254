namespace FrontCounters.Data.Postcodes;

/// <summary>
/// Code-Point Open's positional quality indicator. 10: in the building of the address nearest to the mean of the
/// postcode's addresses; 20: the same, by eye; 30: within some 50 m, 100 m on a site being built; 40: the mean of addresses
/// since deleted; 50: estimated from the postcodes around, to some 100 m; 60: the mean of the whole sector; 90: no
/// coordinates.
/// </summary>
public static class PostcodeQuality
{
    private static readonly int[] Known = [10, 20, 30, 40, 50, 60, 90];

    public static bool IsKnown(int quality) => Known.Contains(quality);

    /// <summary>True where the postcode has a place of its own: a sector's mean says no more than its sector.</summary>
    public static bool IsPlaced(int quality) => quality < 60;

    /// <summary>
    /// How far from the point somebody's door may be. Even the best point is one building out of some 15 addresses, in
    /// a street: 50 m. Points that are themselves only right to 50 or 100 m count as 100 m.
    /// </summary>
    public static int PrecisionMetres(int quality) => quality <= 20 ? 50 : 100;
}
