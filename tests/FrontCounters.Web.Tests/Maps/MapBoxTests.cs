using FrontCounters.Data.Geography;
using FrontCounters.Web.Maps;
using NetTopologySuite.Geometries;
using Position = FrontCounters.Data.Geography.Position;

namespace FrontCounters.Web.Tests.Maps;

public sealed class MapBoxTests
{
    [Fact]
    public void Around_AHighRectangle_IsFiveWideAndFourHighAndHoldsIt()
    {
        var rectangle = new Envelope(0, 1_000, 0, 8_000);

        var box = MapBox.Around(rectangle, marginShare: 0.1, smallestWidth: 0);

        Assert.True(box.Rectangle.Contains(rectangle));
        Assert.Equal(12_000, box.Width, 6);
        Assert.Equal(9_600, box.Height, 6);
    }

    [Fact]
    public void Around_APoint_IsAsWideAsTheSmallest() =>
        Assert.Equal(6_000, MapBox.Around(new Envelope(new Coordinate(5, 5)), 0.1, 6_000).Width);

    [Fact]
    public void AcrossAndDown_Corners_AreNoneAndWhole()
    {
        var box = new MapBox(West: 100, South: 200, Width: 1_000);

        Assert.Equal((0, 1), (box.Across(new Coordinate(100, 200)), box.Down(new Coordinate(100, 200))));
        Assert.Equal((1, 0), (box.Across(new Coordinate(1_100, 1_000)), box.Down(new Coordinate(1_100, 1_000))));
    }

    [Fact]
    public void Degrees_OfABox_AreWestSouthEastNorth()
    {
        var box = new MapBox(West: 0, South: 0, Width: 10_000);

        Assert.Equal("-0.1200,51.5000,0.0245,51.5719", box.Degrees);
    }

    [Fact]
    public void FromPlane_OfAPositionOnThePlane_IsThePosition()
    {
        var here = new Position(51.46, -0.16);

        var back = Boundaries.FromPlane(Boundaries.OnPlane(here));

        Assert.Equal(here.Latitude, back.Latitude, 9);
        Assert.Equal(here.Longitude, back.Longitude, 9);
    }
}
