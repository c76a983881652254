using FrontCounters.Data.Geography;
using FrontCounters.Data.Postcodes;

namespace FrontCounters.Data.Tests.Postcodes;

public sealed class BritishGridTests
{
    /// <summary>Points of Ordnance Survey's own test file for the exact grid, OSTN15: ETRS89 beside grid.</summary>
    [Theory]
    [InlineData("TP09, Lambeth", 530624.974, 178388.464, 51.48936564950, -0.11992557180, 3)]
    [InlineData("TP07, North Foreland", 639821.835, 169565.858, 51.37447025550, 1.44454730409, 5)]
    [InlineData("TP08, Brislington", 362269.991, 169978.690, 51.42754743020, -2.54407618349, 5)]
    [InlineData("TP11, Colchester", 599445.590, 225722.826, 51.89436637350, 0.89724327012, 5)]
    [InlineData("TP12, Droitwich", 389544.190, 261912.153, 52.25529381630, -2.15458614387, 5)]
    public void PositionOf_OrdnanceSurveysTestPoints_AreWithinTheStatedMetres(
        string point, double easting, double northing, double latitude, double longitude, double metres)
    {
        var off = BritishGrid.PositionOf(easting, northing).MetresTo(new Position(latitude, longitude));

        Assert.True(off <= metres, $"{point} is {off:0.0} m off.");
    }

    [Fact]
    public void Of_APositionOfTheGrid_IsTheGridAgain()
    {
        var (easting, northing) = BritishGrid.ToGrid(BritishGrid.PositionOf(530000, 180000));

        Assert.Equal(530000, easting, tolerance: 0.2);
        Assert.Equal(180000, northing, tolerance: 0.2);
    }

    [Fact]
    public void Within_PointsInAndAroundLondon_AgreesWithTheBoundaries()
    {
        var boundaries = RealRecord.Record.Boundaries;
        for (var easting = 485_000; easting <= 580_000; easting += 2_500)
        {
            for (var northing = 135_000; northing <= 220_000; northing += 2_500)
            {
                var row = new CodePointRow("made-up.csv", 1, new Postcode("SW11", "1ZA"), 10, easting, northing, "");
                var isInReach = boundaries.IsInReach(BritishGrid.PositionOf(easting, northing), 10_000);

                Assert.Equal(isInReach, Importing.Reach.Within(row) is not null);
            }
        }
    }

    [Fact]
    public void Borough_ByItsCode_IsTheRecords() =>
        Assert.All(RealRecord.Record.Boroughs, borough => Assert.Equal(borough.Slug, Importing.Reach.Borough(borough.Gss)));
}
