using System.Numerics;

namespace FrontCounters.Web.Maps;

/// <summary>
/// Moves marks that would cover each other apart, as little as may be. The map in the browser does the same
/// (<c>counter-map.js</c>), so that the two stay one drawing.
/// </summary>
public static class MarkSpacing
{
    /// <summary>
    /// From a mark's middle to the next one's, in pixels: wider than high, since its number stands beside it.
    /// </summary>
    private static readonly Vector2 Room = new(32, 26);

    /// <summary>From a mark's middle to the edge of the map, in pixels.</summary>
    private const float Edge = 14;

    private const int Rounds = 120;

    /// <summary>Where the marks stand on a map so many pixels wide.</summary>
    /// <param name="points">Their true places, as shares of width and height.</param>
    /// <param name="width">The map's width in pixels.</param>
    public static IReadOnlyList<Vector2> Spread(IReadOnlyList<Vector2> points, float width)
    {
        var size = new Vector2(width, width * (float)MapBox.Shape);
        var placed = points.Select(point => point * size).ToArray();
        for (var round = 0; round < Rounds && PushApart(placed); round++)
        {
            for (var index = 0; index < placed.Length; index++)
            {
                placed[index] = Vector2.Clamp(placed[index], new Vector2(Edge), size - new Vector2(Edge));
            }
        }

        return placed;
    }

    /// <summary>A distance whose circle is nearly a rectangle, as a mark with its number is.</summary>
    private static float Distance(Vector2 apart)
    {
        var squares = apart * apart;
        return MathF.Sqrt(squares.Length());
    }

    /// <returns>False once every mark has its room.</returns>
    private static bool PushApart(Vector2[] placed)
    {
        var moved = false;
        for (var one = 0; one < placed.Length; one++)
        {
            for (var other = one + 1; other < placed.Length; other++)
            {
                var apart = (placed[other] - placed[one]) / Room;
                var distance = Distance(apart);
                if (distance < 0.999f)
                {
                    // Two in one place part by their order, so that the same marks always part the same way.
                    var direction = distance > 0.001f
                        ? apart / distance
                        : Vector2.Normalize(new Vector2(one + 1, other + 1));
                    var push = direction * Room * ((1 - distance) / 2);
                    placed[one] -= push;
                    placed[other] += push;
                    moved = true;
                }
            }
        }

        return moved;
    }
}
