namespace FrontCounters.Data.Geography;

/// <summary>
/// A point on a globe of radius 1. The straight chord between two of them grows with the way along the surface, so
/// that many distances can be compared without a sine: by their squared chords.
/// </summary>
internal readonly record struct UnitVector(double X, double Y, double Z)
{
    public static UnitVector At(Position position)
    {
        var (north, northShare) = Math.SinCos(position.Latitude * Math.PI / 180);
        var (east, eastShare) = Math.SinCos(position.Longitude * Math.PI / 180);
        return new UnitVector(northShare * eastShare, northShare * east, north);
    }

    public double SquaredChordTo(UnitVector other)
    {
        var (x, y, z) = (X - other.X, Y - other.Y, Z - other.Z);
        return (x * x) + (y * y) + (z * z);
    }

    public double ChordTo(UnitVector other) => Math.Sqrt(SquaredChordTo(other));

    /// <summary>The squared chord of so many metres along the surface.</summary>
    public static double SquaredChordOf(double metres)
    {
        var half = Math.Sin(metres / (2 * Position.EarthRadiusMetres));
        return 4 * half * half;
    }

    /// <summary>Metres along the surface, as <see cref="Position.MetresTo"/> has them.</summary>
    public static double MetresOf(double squaredChord) =>
        2 * Position.EarthRadiusMetres * Math.Asin(Math.Min(1, Math.Sqrt(squaredChord) / 2));
}
