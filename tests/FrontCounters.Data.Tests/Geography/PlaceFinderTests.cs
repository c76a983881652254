using System.Text;
using FrontCounters.Data.Geography;
using FrontCounters.Data.Queries.Places;

namespace FrontCounters.Data.Tests.Geography;

public sealed class PlaceFinderTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Theory]
    [InlineData("SW11 1JX", PlaceKind.Sector, "SW11 1JX", "SW11 1")]
    [InlineData("sw111jx", PlaceKind.Sector, "SW11 1JX", "SW11 1")]
    [InlineData("  sW11   1jX ", PlaceKind.Sector, "SW11 1JX", "SW11 1")]
    [InlineData("S W 1 1 1 J X", PlaceKind.Sector, "SW11 1JX", "SW11 1")]
    [InlineData("SW11-1JX", PlaceKind.Sector, "SW11 1JX", "SW11 1")]
    [InlineData("ＳＷ１１　１ＪＸ", PlaceKind.Sector, "SW11 1JX", "SW11 1")]
    [InlineData("sw11\u00A01jx", PlaceKind.Sector, "SW11 1JX", "SW11 1")]
    [InlineData("SWIA IAA", PlaceKind.Sector, "SW1A 1AA", "SW1A 1")]
    [InlineData("swla laa", PlaceKind.Sector, "SW1A 1AA", "SW1A 1")]
    [InlineData("sw1a1aa", PlaceKind.Sector, "SW1A 1AA", "SW1A 1")]
    [InlineData("CRO 1AB", PlaceKind.Sector, "CR0 1AB", "CR0 1")]
    [InlineData("SEI OAA", PlaceKind.Sector, "SE1 0AA", "SE1 0")]
    [InlineData("E1 1AA", PlaceKind.Sector, "E1 1AA", "E1 1")]
    [InlineData("SW1A 1", PlaceKind.Sector, "SW1A 1", "SW1A 1")]
    [InlineData("EC1A1", PlaceKind.Sector, "EC1A 1", "EC1A 1")]
    [InlineData("E1 1", PlaceKind.Sector, "E1 1", "E1 1")]
    [InlineData("sw11", PlaceKind.District, "SW11", "SW11")]
    [InlineData("E11", PlaceKind.District, "E11", "E11")]
    [InlineData("E1O", PlaceKind.District, "E10", "E10")]
    [InlineData("E1", PlaceKind.District, "E1", "E1")]
    [InlineData("SW1", PlaceKind.District, "SW1", "SW1")]
    [InlineData("W1", PlaceKind.District, "W1", "W1")]
    [InlineData("ec1", PlaceKind.District, "EC1", "EC1")]
    [InlineData("Lewisham", PlaceKind.Station, "Lewisham", "station:lewisham")]
    [InlineData("lewisham police station", PlaceKind.Station, "Lewisham", "station:lewisham")]
    [InlineData("station:lewisham", PlaceKind.Station, "Lewisham", "station:lewisham")]
    [InlineData("borough:lewisham", PlaceKind.Borough, "Lewisham", "borough:lewisham")]
    [InlineData("Borough: Lewisham", PlaceKind.Borough, "Lewisham", "borough:lewisham")]
    [InlineData("merton", PlaceKind.Borough, "Merton", "borough:merton")]
    [InlineData("hammersmith & fulham", PlaceKind.Borough, "Hammersmith and Fulham", "borough:hammersmith-and-fulham")]
    [InlineData("station:wood-green", PlaceKind.Station, "Wood Green (Fishmongers Arms)", "station:wood-green")]
    [InlineData("lavender   HILL", PlaceKind.Station, "Lavender Hill", "station:lavender-hill")]
    [InlineData("51.46468,-0.16220", PlaceKind.Point, "51.46468,-0.1622", "SW11 5")]
    [InlineData("51.4646812345 , −0.1622049999", PlaceKind.Point, "51.46468,-0.1622", "SW11 5")]
    public void FindPlace_MessyButMeant_IsUnderstood(string typed, PlaceKind kind, string text, string code)
    {
        var place = RealRecord.Record.FindPlace(typed, Today).Place;

        Assert.NotNull(place);
        Assert.Equal((kind, text, code), (place.Kind, place.Text, place.Code));
    }

    [Theory]
    [InlineData(null, PlaceReason.Blank)]
    [InlineData("", PlaceReason.Blank)]
    [InlineData(" \t\n\u00A0", PlaceReason.Blank)]
    [InlineData("👮", PlaceReason.NotUnderstood)]
    [InlineData("SW11 1JX 👍", PlaceReason.NotUnderstood)]
    [InlineData("\uD83D", PlaceReason.NotUnderstood)]
    [InlineData("SW11\0 1JX", PlaceReason.NotUnderstood)]
    [InlineData("\u202ESW11 1JX", PlaceReason.NotUnderstood)]
    [InlineData("شارع", PlaceReason.NotUnderstood)]
    [InlineData("%2e%2e", PlaceReason.NotUnderstood)]
    [InlineData("../../etc/passwd", PlaceReason.NotUnderstood)]
    [InlineData("..", PlaceReason.NotUnderstood)]
    [InlineData("'; DROP TABLE stations; --", PlaceReason.NotUnderstood)]
    [InlineData("SW11 1JX' OR '1'='1", PlaceReason.NotUnderstood)]
    [InlineData("<script>alert(1)</script>", PlaceReason.NotUnderstood)]
    [InlineData("12345", PlaceReason.NotUnderstood)]
    [InlineData("ZZ1 1ZZ", PlaceReason.NotUnderstood)]
    [InlineData("council:lewisham", PlaceReason.NotUnderstood)]
    [InlineData("91,0", PlaceReason.NotUnderstood)]
    [InlineData("SW11 1JX E1 1AA", PlaceReason.MoreThanOne)]
    [InlineData("SW11,E1", PlaceReason.MoreThanOne)]
    [InlineData("SW11 1JX or SE13 5JZ", PlaceReason.MoreThanOne)]
    [InlineData("Atlantis", PlaceReason.NameNotKnown)]
    [InlineData("borough:atlantis", PlaceReason.NameNotKnown)]
    [InlineData("N17 2AA", PlaceReason.PostcodeNotKnown)]
    [InlineData("SW99 1AA", PlaceReason.PostcodeNotKnown)]
    [InlineData("SW11 1CC", PlaceReason.PostcodeNotKnown)]
    [InlineData("KT22 9ZZ", PlaceReason.PostcodeNotKnown)]
    [InlineData("EH1 1AA", PlaceReason.OutsideTheArea)]
    [InlineData("M1 1AA", PlaceReason.OutsideTheArea)]
    [InlineData("GU1", PlaceReason.OutsideTheArea)]
    [InlineData("JE2 3AB", PlaceReason.CrownDependency)]
    [InlineData("GY1 1AA", PlaceReason.CrownDependency)]
    [InlineData("IM1 1AA", PlaceReason.CrownDependency)]
    [InlineData("BFPO 1", PlaceReason.NotGeographic)]
    [InlineData("gir 0aa", PlaceReason.NotGeographic)]
    [InlineData("BX1 1LT", PlaceReason.NotGeographic)]
    [InlineData("53.48,-2.24", PlaceReason.CoordinatesOutside)]
    [InlineData("-0.1622,51.46468", PlaceReason.CoordinatesOutside)]
    public void FindPlace_NoAnswerThere_SaysWhichReason(string? typed, PlaceReason reason)
    {
        var answer = RealRecord.Record.FindPlace(typed, Today);

        Assert.Null(answer.Place);
        Assert.Equal(reason, answer.Unknown?.Reason);
    }

    [Fact]
    public void FindPlace_LongerThanAnyName_SaysSo() =>
        Assert.Equal(PlaceReason.TooLong, RealRecord.Record.FindPlace(new string('A', 101), Today).Unknown?.Reason);

    [Theory]
    [InlineData("Batersea", "station:lavender-hill")]
    [InlineData("Lewishm", "station:lewisham")]
    [InlineData("Earl’s Court Road", "station:kensington")]
    [InlineData("N17 2AA", "N17")]
    [InlineData("SW1 1AA", "SW1")]
    public void FindPlace_NearlyKnown_SuggestsWhatWasMeant(string typed, string suggestion)
    {
        var unknown = RealRecord.Record.FindPlace(typed, Today).Unknown;

        Assert.NotNull(unknown);
        Assert.Contains(suggestion, unknown.Suggestions.Select(likely => likely.Code));
    }

    [Fact]
    public void FindPlace_StationWithoutAPoint_SuggestsItsBorough()
    {
        var station = RealRecord.Record.Stations.First(station => station.Points.Count == 0);

        var unknown = RealRecord.Record.FindPlace($"station:{station.Slug}", Today).Unknown;

        Assert.Equal(PlaceReason.StationNotPlaced, unknown?.Reason);
        Assert.Equal($"borough:{station.BoroughSlug}", Assert.Single(unknown!.Suggestions).Code);
    }

    [Fact]
    public void FindPlace_EverySectorAndDistrict_IsItself() => Assert.All(RealRecord.Record.PostcodeAreas, area =>
    {
        Assert.Equal(area.Code, RealRecord.Record.FindPlace(area.Code, Today).Place?.Text);
        Assert.Equal(area.Centre, RealRecord.Record.FindPlace(area.Code.ToLowerInvariant(), Today).Place?.Position);
    });

    [Fact]
    public void FindPlace_EveryBoroughAndStation_IsFoundBySlug()
    {
        Assert.All(RealRecord.Record.Boroughs, borough =>
        {
            var place = RealRecord.Record.FindPlace($"borough:{borough.Slug}", Today).Place;
            Assert.NotNull(place);
            Assert.Equal(borough.Slug, place.BoroughSlug);
            Assert.True(RealRecord.Record.Boundaries.Lies(place.Position, borough.Slug, 1000), borough.Slug);
        });
        Assert.All(RealRecord.Record.Stations.Where(station => station.Points.Count > 0), station =>
        {
            var code = $"station:{station.Slug}";
            Assert.Equal(code, RealRecord.Record.FindPlace(code, Today).Place?.Code);
        });
    }

    [Fact]
    public void FindPlace_AnyText_NeverThrowsNorShowsWhatIsUnsafe()
    {
        // A fixed seed: the same texts in every run.
        var random = new Random(20261122);
        string[] pieces =
        [
            "SW11", "1JX", "E1", " ", "  ", "O", "0", "I", "l", "borough:", "station:", "Lewisham", ",", "-", ".",
            "51.5", "-0.1", "'", "\"", "<", ">", "\0", "\u202E", "\uD83D", "\uDE00", "é", "１", "Ａ", "%", "(",
            ")", "&", ":", "BFPO", "\n", "ß", "İ", "\uFFFF",
        ];
        for (var round = 0; round < 6000; round++)
        {
            var text = new StringBuilder();
            for (var piece = random.Next(1, 9); piece > 0; piece--)
            {
                text.Append(random.Next(4) == 0
                    ? ((char)random.Next(0x10000)).ToString()
                    : pieces[random.Next(pieces.Length)]);
            }

            var answer = RealRecord.Record.FindPlace(text.ToString(), Today);

            Assert.True(answer.Place is null != answer.Unknown is null);
            var shown = answer.Place?.Text ?? answer.Unknown?.Part ?? "";
            Assert.DoesNotContain(shown, sign => sign > '\u007F' || sign is '<' or '>' or '"' or '\0' or '%');
        }
    }
}
