using FrontCounters.Data.Geography;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Tests.Geography;

/// <summary>The tidal river, and above Teddington the line taken from Richmond's boundary.</summary>
public sealed class ThamesTests
{
    private static readonly Position Kingston = new(51.4083, -0.3069);
    private static readonly Position Teddington = new(51.4231, -0.3353);
    private static readonly Position Twickenham = new(51.4479, -0.3294);
    private static readonly Position RichmondTown = new(51.4613, -0.3037);
    private static readonly Position Ham = new(51.4375, -0.3075);
    private static readonly Position BushyPark = new(51.4150, -0.3420);
    private static readonly Position HamptonCourt = new(51.4036, -0.3378);
    private static readonly Position Hampton = new(51.4140, -0.3700);
    private static readonly Position WestMolesey = new(51.3990, -0.3720);

    public static TheoryData<string, Position, Position, bool> Lines => new()
    {
        { "Teddington to Kingston", Teddington, Kingston, true },
        { "Kingston to Twickenham", Kingston, Twickenham, true },
        { "Hampton Court to Kingston", HamptonCourt, Kingston, true },
        { "Hampton to West Molesey", Hampton, WestMolesey, true },
        { "Teddington to Ham, over the lock", new Position(51.4290, -0.3260), new Position(51.4300, -0.3100), true },
        {
            "beside the lock, where the river and the line above it meet",
            new Position(51.4270, -0.3200), new Position(51.4310, -0.3130),
            true
        },
        { "Richmond town to Kingston", RichmondTown, Kingston, false },
        { "Ham to Kingston, over the land boundary", Ham, Kingston, false },
        { "Twickenham to Teddington", Twickenham, Teddington, false },
        { "Teddington to Bushy Park", Teddington, BushyPark, false },
        { "Hampton Court to Hampton", HamptonCourt, Hampton, false },
        { "Lavender Hill to Charing Cross", new Position(51.46468, -0.16220), new Position(51.50979, -0.12466), true },
        { "Bethnal Green to Lewisham", new Position(51.5286, -0.0557), new Position(51.4587, -0.0124), true },
        {
            "Rotherhithe to Greenwich, over the Isle of Dogs",
            new Position(51.4985, -0.0450), new Position(51.4780, -0.0090),
            false
        },
        { "Isle of Dogs to Greenwich", new Position(51.4930, -0.0150), new Position(51.4780, -0.0090), true },
        {
            "Hayes to Hounslow, west of the river's end",
            new Position(51.5200, -0.4200), new Position(51.4680, -0.3610),
            false
        },
        { "Rainham to Erith", new Position(51.5180, 0.1900), new Position(51.4800, 0.1780), true },
        { "Uxbridge to Croydon", new Position(51.5460, -0.4780), new Position(51.3720, -0.1000), true },
        { "Lewisham to Plumstead", new Position(51.4587, -0.0124), new Position(51.4880, 0.0870), false },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void ThamesParts_LineBetweenTwoPlaces_IsWhatAMapShows(
        string line, Position one, Position other, bool crosses)
    {
        Assert.True(RealRecord.Record.Boundaries.ThamesParts(one, other) == crosses, line);
        Assert.True(RealRecord.Record.Boundaries.ThamesParts(other, one) == crosses, $"{line}, and back");
    }

    [Fact]
    public void ThamesParts_PlaceBeyondTheRiverThatIsHeld_IsNotKnown() =>
        Assert.Null(RealRecord.Record.Boundaries.ThamesParts(new Position(51.3930, -0.4500), Kingston));

    [Theory]
    [InlineData("SE", true)]
    [InlineData("BR", true)]
    [InlineData("SM", true)]
    [InlineData("CR", true)]
    [InlineData("N", false)]
    [InlineData("NW", false)]
    [InlineData("E", false)]
    [InlineData("EC", false)]
    [InlineData("WC", false)]
    [InlineData("IG", false)]
    [InlineData("HA", false)]
    public void ThamesParts_EverySectorOfAnAreaOnOneBank_LiesOnIt(string area, bool south)
    {
        var charingCross = new Position(51.50979, -0.12466);
        var sectors = RealRecord.Record.PostcodeAreas
            .Where(sector => sector.Kind == PostcodeAreaKind.Sector)
            .Where(sector => sector.Code.StartsWith(area, StringComparison.Ordinal)
                && char.IsAsciiDigit(sector.Code[area.Length]))
            .ToList();

        Assert.NotEmpty(sectors);
        Assert.All(sectors, sector =>
            Assert.Equal(south, RealRecord.Record.Boundaries.ThamesParts(sector.Centre, charingCross) ?? false));
    }
}
