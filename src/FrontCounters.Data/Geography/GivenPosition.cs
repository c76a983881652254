namespace FrontCounters.Data.Geography;

/// <summary>A position as somebody gave it.</summary>
/// <param name="Position">The position; of a square of a grid, its middle.</param>
/// <param name="PrecisionMetres">How far from it the place may be, by the figures that were given.</param>
/// <param name="Written">Its own written form, of a reference of the National Grid; none for coordinates.</param>
internal readonly record struct GivenPosition(Position Position, double PrecisionMetres, string? Written = null)
{
    /// <summary>True for a reference of the National Grid, with letters or in metres.</summary>
    public bool IsOfTheGrid { get; init; }
}
