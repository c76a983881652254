namespace FrontCounters.Data.Geography;

/// <summary>One postcode of a borough, or the several of a sector that are counted at its middle.</summary>
public readonly record struct LocatedPostcodes(Position Position, string BoroughSlug, int Postcodes);
