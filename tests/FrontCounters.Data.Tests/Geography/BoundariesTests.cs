using FrontCounters.Data.Geography;

namespace FrontCounters.Data.Tests.Geography;

public sealed class BoundariesTests
{
    private static readonly Boundaries London = RealRecord.Record.Boundaries;

    [Theory]
    [InlineData(51.5080, -0.1281, "westminster")] // Trafalgar Square
    [InlineData(51.5138, -0.0984, "city-of-london")] // St Paul's
    [InlineData(51.4769, -0.0005, "greenwich")] // the Royal Observatory
    [InlineData(51.5720, -0.3390, "harrow")] // Harrow on the Hill
    [InlineData(51.4700, -0.4524, "hillingdon")] // Heathrow
    [InlineData(51.4643, -0.1704, "wandsworth")] // Clapham Junction
    [InlineData(51.4420, -0.2750, "richmond-upon-thames")] // Richmond Park
    [InlineData(51.3762, -0.0982, "croydon")]
    [InlineData(51.5750, 0.1830, "havering")] // Romford
    [InlineData(51.6560, -0.3960, null)] // Watford
    [InlineData(51.5010, -0.1218, null)] // under Westminster Bridge
    [InlineData(48.8566, 2.3522, null)]
    public void BoroughAt_Place_IsWhereItLies(double latitude, double longitude, string? borough) =>
        Assert.Equal(borough, London.BoroughAt(new Position(latitude, longitude)));

    [Theory]
    [InlineData("harrow", "barnet brent ealing hillingdon")]
    [InlineData("city-of-london", "camden hackney islington tower-hamlets westminster")]
    [InlineData("barking-and-dagenham", "havering newham redbridge")]
    [InlineData("richmond-upon-thames", "hounslow kingston-upon-thames wandsworth")]
    public void Neighbours_Borough_AreThoseItTouchesOnLand(string borough, string neighbours) => Assert.Equal(
        neighbours.Split(' '), London.Neighbours(borough));

    [Fact]
    public void Neighbours_AllBoroughs_AreMutualAndNoneIsAlone()
    {
        foreach (var borough in RealRecord.Record.Boroughs.Select(borough => borough.Slug))
        {
            var neighbours = London.Neighbours(borough);

            Assert.NotEmpty(neighbours);
            Assert.DoesNotContain(borough, neighbours);
            Assert.All(neighbours, neighbour => Assert.Contains(borough, London.Neighbours(neighbour)));
        }
    }

    /// <summary>The tidal creeks belong to the river's outline, but nobody crosses the Thames with them.</summary>
    [Theory]
    [InlineData(51.4790, -0.0260, 51.4780, -0.0120)] // Deptford to Greenwich, over Deptford Creek
    [InlineData(51.5080, -0.0170, 51.5147, 0.0083)] // Poplar to Canning Town, over the Lea
    [InlineData(51.5320, 0.0550, 51.5362, 0.0798)] // East Ham to Barking, over the Roding
    public void ThamesParts_TwoSidesOfACreek_IsFalse(
        double latitude, double longitude, double otherLatitude, double otherLongitude) => Assert.False(
        London.ThamesParts(new Position(latitude, longitude), new Position(otherLatitude, otherLongitude)));

    [Fact]
    public void IsInReach_InsideAndOutside_MeasuresToTheNearestEdge()
    {
        var watford = new Position(51.6560, -0.3960);

        Assert.True(London.IsInReach(new Position(51.5080, -0.1281), 0));
        Assert.False(London.IsInReach(watford, 3_500));
        Assert.True(London.IsInReach(watford, 5_000));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(6_000, true)]
    public void Lies_PlaceOutsideTheBorough_IsTrueOnlyWithinTheGivenMetres(double within, bool lies) =>
        Assert.Equal(lies, London.Lies(new Position(51.6560, -0.3960), "harrow", within));
}
