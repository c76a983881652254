using System.Numerics;

namespace FrontCounters.Web.Maps;

/// <summary>Finds room for borough names: as many as fit without touching a mark, another name or the edge.</summary>
public sealed class NameSpacing
{
    /// <summary>Widths of a map, in pixels, at which names are fitted in; the style sheet shows them from it.</summary>
    public static readonly IReadOnlyList<int> Widths = [280, 480, 640];

    // Measured on the small capitals of the style sheet at 10.5 px, with some air.
    private const float LetterWidth = 6.9f;
    private const int LongestLine = 11;
    private static readonly int[] Shifts = [0, 22, -22, 34, -34];
    private static readonly Vector2 MarkSize = new(38, 27);

    private readonly Dictionary<int, List<(Vector2 Middle, Vector2 Size)>> taken;

    /// <param name="marks">Where the marks stand at each of the widths, in pixels.</param>
    /// <param name="isSourceAtTop">See <see cref="SourceLine"/>.</param>
    /// <param name="beyond">What is told at the map's edge.</param>
    public NameSpacing(
        Func<int, IEnumerable<Vector2>> marks, bool isSourceAtTop, IReadOnlyList<BeyondTheEdge> beyond) => taken = Widths.ToDictionary(
        width => width,
        width => marks(width)
            .Select(mark => (mark + new Vector2(4, 0), MarkSize))
            .Concat(beyond.Select(told => (told.Middle(width), told.Size)))
            .Append((new Vector2(0, isSourceAtTop ? 0 : width * (float)MapBox.Shape), SourceLine.Size * 2))
            .ToList());

    /// <summary>
    /// The names that fit; those given first are served first. Each comes with its place as shares of the map's width
    /// and height, and with how far it may be moved, as a share of the width.
    /// </summary>
    public IEnumerable<NameOnMap> Fit(IEnumerable<(string Name, double Across, double Down, double Radius)> names)
    {
        var waiting = names.Select(name => (Lines: LinesOf(name.Name), name.Across, name.Down, name.Radius)).ToList();
        foreach (var width in Widths)
        {
            foreach (var name in waiting.ToList())
            {
                var size = SizeOf(name.Lines);
                var shifts = Shifts.Where(raised => Math.Abs(raised) <= name.Radius * width
                    && Fits(name.Across, name.Down, raised, size, width));
                foreach (var raised in shifts.Take(1))
                {
                    Take(name.Across, name.Down, raised, size, width);
                    waiting.Remove(name);
                    yield return new NameOnMap(name.Lines, name.Across, name.Down, raised, width);
                }
            }
        }
    }

    /// <summary>A name that is shown from a width on must fit at every greater one too.</summary>
    private bool Fits(double across, double down, int raised, Vector2 size, int from) => Widths
        .Where(width => width >= from)
        .All(width =>
        {
            var middle = MiddleAt(across, down, raised, width);
            var edge = new Vector2(width, width * (float)MapBox.Shape) - (size / 2);
            return middle.X > size.X / 2 && middle.Y > size.Y / 2 && middle.X < edge.X && middle.Y < edge.Y
                && taken[width].TrueForAll(other => Math.Abs(other.Middle.X - middle.X) > (other.Size.X + size.X) / 2
                    || Math.Abs(other.Middle.Y - middle.Y) > (other.Size.Y + size.Y) / 2);
        });

    private void Take(double across, double down, int raised, Vector2 size, int from)
    {
        foreach (var width in Widths.Where(width => width >= from))
        {
            taken[width].Add((MiddleAt(across, down, raised, width), size));
        }
    }

    private static Vector2 MiddleAt(double across, double down, int raised, int width) =>
        new((float)across * width, ((float)(down * MapBox.Shape) * width) - raised);

    private static Vector2 SizeOf(List<string> lines) =>
        new(lines.Max(line => line.Length) * LetterWidth, lines.Count * NameOnMap.LineHeight);

    private static List<string> LinesOf(string name)
    {
        var middle = name.Length / 2;
        var breaks = Enumerable.Range(0, name.Length).Where(index => name[index] == ' ').ToList();
        if (name.Length <= LongestLine || breaks.Count == 0)
        {
            return [name];
        }

        var at = breaks.MinBy(index => Math.Abs(index - middle));
        return [name[..at], name[(at + 1)..]];
    }
}
