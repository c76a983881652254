namespace FrontCounters.Web.Maps;

/// <summary>A borough's name in the drawing, in one line or two.</summary>
/// <param name="Lines">Its words as they are broken.</param>
/// <param name="Across">Where its middle is, as a share of the map's width.</param>
/// <param name="Down">The same of the height.</param>
/// <param name="Raised">Pixels by which it stands above that point, to give way to a mark.</param>
/// <param name="FromWidth">The width in pixels from which the map has room for it.</param>
public sealed record NameOnMap(IReadOnlyList<string> Lines, double Across, double Down, int Raised, int FromWidth)
{
    public const int LineHeight = 12;

    /// <summary>Pixels from the point down to the foot of a line's letters; the lines stand about it.</summary>
    public int FootOf(int line) =>
        (LineHeight / 3) - Raised + (LineHeight * line) - (LineHeight / 2 * (Lines.Count - 1));
}
