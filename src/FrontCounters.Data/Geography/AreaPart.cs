namespace FrontCounters.Data.Geography;

/// <summary>A part of an area small enough to be told by its middle: a postcode sector.</summary>
/// <param name="Middle">The mean of its postcodes.</param>
/// <param name="SpreadMetres">How far from there 95% of them lie.</param>
public readonly record struct AreaPart(Position Middle, int SpreadMetres);
