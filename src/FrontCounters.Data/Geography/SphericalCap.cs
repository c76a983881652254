namespace FrontCounters.Data.Geography;

/// <summary>A round part of the globe.</summary>
/// <param name="Middle">Its middle.</param>
/// <param name="Radius">The chord from there to its edge; 0 for a single point.</param>
internal readonly record struct SphericalCap(UnitVector Middle, double Radius)
{
    // Far above the error of a chord, far below a millimetre on the ground.
    private const double Rounding = 1e-12;

    /// <summary>The smallest about the middle that holds all of the places.</summary>
    public static SphericalCap Around(UnitVector middle, IEnumerable<UnitVector> places) =>
        new(middle, places.Max(place => place.ChordTo(middle)) + Rounding);

    /// <summary>No point of this one is nearer to a point of the other than by this chord.</summary>
    public double LeastChordTo(SphericalCap other) => LeastChordTo(other.Middle) - other.Radius;

    public double LeastChordTo(UnitVector place) => Middle.ChordTo(place) - Radius;
}
