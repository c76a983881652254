using FrontCounters.Web.Maps;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace FrontCounters.Web.Tests.Maps;

public sealed class ClippingTests
{
    private static readonly Envelope Window = new(0, 10, 0, 10);

    [Theory]
    [InlineData("POLYGON ((2 2, 4 2, 4 4, 2 4, 2 2))", 4, "inside")]
    [InlineData("POLYGON ((-5 2, 5 2, 5 4, -5 4, -5 2))", 10, "across one side")]
    [InlineData("POLYGON ((-5 -5, 15 -5, 15 15, -5 15, -5 -5))", 100, "all around")]
    [InlineData("POLYGON ((20 20, 30 20, 30 30, 20 20))", 0, "elsewhere")]
    [InlineData("POLYGON ((-5 -5, 15 -5, 15 15, -5 15, -5 -5), (2 2, 4 2, 4 4, 2 4, 2 2))", 96, "with a hole")]
    [InlineData("MULTIPOLYGON (((1 1, 2 1, 2 2, 1 2, 1 1)), ((9 9, 12 9, 12 12, 9 12, 9 9)))", 2, "in two parts")]
    public void To_AWindow_KeepsThePartInside(string shape, double area, string because)
    {
        var seen = Clipping.To(Window, new WKTReader().Read(shape));

        Assert.True(Math.Abs(area - seen.Area) < 1e-9, because);
        Assert.True(seen.IsEmpty || Window.Contains(seen.EnvelopeInternal), because);
    }
}
