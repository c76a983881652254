using FrontCounters.Data.Geography;

namespace FrontCounters.Data.Tests.Geography;

public sealed class PositionTests
{
    private static readonly Position Middle = new(51.5, -0.12);

    /// <summary>A record prints its properties: one that is a position again would be printed without end.</summary>
    [Fact]
    public void ToString_OfAPosition_Ends() =>
        Assert.All(typeof(Position).GetProperties(), property => Assert.NotEqual(typeof(Position), property.PropertyType));

    /// <summary>The metres are geodesics on the WGS 84 ellipsoid, worked out by Vincenty's formula elsewhere.</summary>
    [Theory]
    [InlineData(51.50073, -0.12463, 51.50546, -0.07536, 3_461)] // Westminster's clock tower to Tower Bridge
    [InlineData(51.5080, -0.1281, 51.4769, -0.0005, 9_514)] // Trafalgar Square to the Royal Observatory
    [InlineData(51.6520, -0.0810, 51.3720, -0.0990, 31_177)] // Enfield to Croydon
    [InlineData(51.5463, -0.4786, 51.5750, 0.1830, 45_992)] // Uxbridge to Romford, across the meridian
    [InlineData(51.5000, -0.1000, 51.5009, -0.1000, 100)]
    public void MetresTo_KnownDistance_IsWithinHalfAPercentBothWays(
        double latitude, double longitude, double otherLatitude, double otherLongitude, double metres)
    {
        var (one, other) = (new Position(latitude, longitude), new Position(otherLatitude, otherLongitude));

        Assert.InRange(one.MetresTo(other), metres * 0.995, metres * 1.005);
        Assert.Equal(one.MetresTo(other), other.MetresTo(one), precision: 6);
    }

    [Fact]
    public void MetresTo_Itself_IsNothing() => Assert.Equal(0, Middle.MetresTo(Middle));

    [Theory]
    [InlineData(0.1, 0, "north")]
    [InlineData(0.1, 0.16, "north-east")]
    [InlineData(0, 0.1, "east")]
    [InlineData(-0.1, 0.16, "south-east")]
    [InlineData(-0.1, 0, "south")]
    [InlineData(-0.1, -0.16, "south-west")]
    [InlineData(0, -0.1, "west")]
    [InlineData(0.1, -0.16, "north-west")]
    [InlineData(0.1, 0.06, "north")] // 20° east of north
    [InlineData(0.1, 0.07, "north-east")] // 24° east of north
    [InlineData(-0.1, -0.06, "south")]
    [InlineData(0.1, -0.06, "north")]
    public void DirectionTo_EachWay_IsTheNearestOfEight(double north, double east, string direction) => Assert.Equal(
        direction, Middle.DirectionTo(new Position(Middle.Latitude + north, Middle.Longitude + east)));

    /// <summary>A record writes all its properties: one that gave a position again would never end.</summary>
    [Fact]
    public void ToString_Ends() =>
        Assert.Equal("Position { Latitude = 51.5, Longitude = -0.1 }", new Position(51.5, -0.1).ToString());
}
