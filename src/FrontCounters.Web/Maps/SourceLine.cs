using System.Numerics;

namespace FrontCounters.Web.Maps;

/// <summary>
/// Where a map's source line stands: in the corner at its south-west, or at its north-west where that covers fewer
/// marks.
/// </summary>
public static class SourceLine
{
    /// <summary>The room that it takes up, in pixels.</summary>
    public static readonly Vector2 Size = new(270, 18);

    /// <summary>From a mark's middle to its edge, with its number.</summary>
    private static readonly Vector2 MarkReach = new(19, 14);

    /// <param name="marks">Where the marks stand at each of the widths, in pixels.</param>
    public static bool IsAtTop(Func<int, IEnumerable<Vector2>> marks) =>
        Covered(marks, isAtTop: false) > Covered(marks, isAtTop: true);

    private static int Covered(Func<int, IEnumerable<Vector2>> marks, bool isAtTop) => NameSpacing.Widths.Sum(width =>
        marks(width).Count(mark => mark.X < Size.X + MarkReach.X
            && (isAtTop ? mark.Y : (width * (float)MapBox.Shape) - mark.Y) < Size.Y + MarkReach.Y));
}
