using System.Numerics;
using FrontCounters.Web.Maps;

namespace FrontCounters.Web.Tests.Maps;

public sealed class MarkSpacingTests
{
    [Fact]
    public void Spread_MarksWithRoom_StayWhereTheyAre()
    {
        var placed = MarkSpacing.Spread([new Vector2(0.2f, 0.5f), new Vector2(0.8f, 0.5f)], 500);

        Assert.Equal([new Vector2(100, 200), new Vector2(400, 200)], placed);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    public void Spread_MarksInOnePlace_DoNotCoverEachOther(int count)
    {
        var placed = MarkSpacing.Spread([.. Enumerable.Repeat(new Vector2(0.5f, 0.5f), count)], 400);

        Assert.All(PairsOf(placed), pair => Assert.True(Vector2.Distance(pair.One, pair.Other) >= 24));
    }

    [Fact]
    public void Spread_AMarkAtTheEdge_IsMovedWhollyInside()
    {
        var placed = MarkSpacing.Spread([new Vector2(0, 1), new Vector2(0, 1)], 400);

        Assert.All(placed, mark => Assert.True(mark.X >= 12 && mark.Y <= (400 * MapBox.Shape) - 12));
    }

    private static IEnumerable<(Vector2 One, Vector2 Other)> PairsOf(IReadOnlyList<Vector2> marks) =>
        marks.SelectMany((one, index) => marks.Skip(index + 1).Select(other => (one, other)));
}
