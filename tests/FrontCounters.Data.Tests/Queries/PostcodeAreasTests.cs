using FrontCounters.Data.Geography;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Data.Queries.Places;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Tests.Queries;

/// <summary>Sectors and districts as areas with an address of their own.</summary>
public sealed class PostcodeAreasTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    private readonly CounterRecord record = RealRecord.Record;

    [Fact]
    public void Codes_HaveEverySectorAndDistrictOnce_AndASlugOfTheirOwn()
    {
        var codes = record.PostcodeAreaCodes();

        Assert.Equal(codes.Count, codes.Select(PostcodeAreaSlug.From).Distinct(StringComparer.Ordinal).Count());
        Assert.Empty(record.PostcodeAreas.Select(area => area.Code).Except(codes));
        Assert.Equal(
            ["EC1", "EC2", "EC3", "EC4", "SW1", "W1", "WC1", "WC2"],
            codes.Except(record.PostcodeAreas.Select(area => area.Code)).Order(StringComparer.Ordinal));
        Assert.Equal(["SW11", "SW11 1", "SW11 2"], codes.SkipWhile(code => code != "SW11").Take(3));
    }

    /// <summary>A page and a reader who types its name are answered alike: not one metre apart.</summary>
    [Fact]
    public void Area_OfEveryCode_IsThePlaceThatAReaderOfThatCodeIsAnsweredFrom()
    {
        Assert.All(record.PostcodeAreaCodes(), code =>
        {
            var area = record.AreaOfPostcodes(code)!;
            var typed = record.FindPlace(code, Today).Place!;

            Assert.Equal((code, typed.Code), (area.Place.Code, area.Place.Code));
            Assert.Equal((typed.Position, typed.SpreadMetres), (area.Place.Position, area.Place.SpreadMetres));
            Assert.Equal(code, record.FindPostcode(PostcodeAreaSlug.AsTyped(area.Slug))?.Code);
        });
    }

    [Fact]
    public void Parts_OfADistrict_AreItsSectorsAndTheyNameIt()
    {
        var district = record.AreaOfPostcodes("SW11")!;
        var beginning = record.AreaOfPostcodes("SW1")!;

        Assert.Equal(record.PostcodeAreas.Count(area => area.Code.StartsWith("SW11 ", StringComparison.Ordinal)), district.Parts.Count);
        Assert.All(district.Parts, part => Assert.Equal("SW11", record.AreaOfPostcodes(part.Code)!.Within!.Code));
        Assert.Contains("SW1A", beginning.Parts.Select(part => part.Code));
        Assert.DoesNotContain("SW11", beginning.Parts.Select(part => part.Code));
        Assert.Equal("SW1", record.AreaOfPostcodes("SW1A")!.Within!.Code);
        Assert.Null(district.Within);
        // N1C is no part of N1, which is a district of its own.
        Assert.Null(record.AreaOfPostcodes("N1C")!.Within);
    }

    [Fact]
    public void Boroughs_OfADistrict_AreThoseOfItsSectors_MostOfItFirst()
    {
        Assert.Equal(["wandsworth"], record.AreaOfPostcodes("SW11 1")!.Boroughs.Select(borough => borough.Slug));
        Assert.Equal("westminster", record.AreaOfPostcodes("SW1")!.Boroughs[0].Slug);
        Assert.All(record.PostcodeAreaCodes().Select(code => record.AreaOfPostcodes(code)!), area => Assert.Equal(
            area.Boroughs.Count, area.Boroughs.Distinct().Count()));
    }

    [Theory]
    [InlineData("SW11 0")]
    [InlineData("sw11 1")]
    [InlineData("EH1")]
    [InlineData("")]
    public void Area_OfACodeThatTheRecordHasNot_IsNone(string code) => Assert.Null(record.AreaOfPostcodes(code));

    /// <summary>Held against what was asked before there were such pages, and against a count by hand.</summary>
    [Fact]
    public void Answer_OfSectors_IsThatOfTheSamePlaceByDayAndByNight()
    {
        var clocks = new Clocks(Today, Today);
        var open = record.LondonOn(clocks).Counters.Where(counter => counter.State.IsOpen && counter.Point is not null).ToList();

        Assert.All(record.PostcodeAreaCodes().Where((_, at) => at % 7 == 0), code =>
        {
            var place = record.AreaOfPostcodes(code)!.Place;
            var answer = record.NearestByDayAndNight(place, clocks, Today);
            var from = record.From(record.FindPlace(code, Today).Place!);

            Assert.Equal(from.Nearest(Need.Any, clocks).Counters.Select(Told), answer.ByDay.Counters.Select(Told));
            Assert.Equal(Told(from.Nearest(Need.TwentyFourHours, clocks).Nearest!), Told(answer.ByNight.Nearest!));
            Assert.Equal(
                from.Changes(Today, Today).Select(then => (then.Clocks, then.OfAnyKind.Nearest?.Metres, then.TwentyFourHours.Nearest?.Metres)),
                answer.Changes.Select(then => (then.Clocks, then.OfAnyKind.Nearest?.Metres, then.TwentyFourHours.Nearest?.Metres)));
            Assert.Equal(
                Nearest(open.Where(counter => counter.State.Service == Service.TwentyFourHours), place),
                answer.ByNight.Nearest!.Counter.Station.Slug);
            Assert.Equal(Nearest(open, place), answer.ByDay.Nearest!.Counter.Station.Slug);
        });
    }

    private static string Nearest(IEnumerable<CounterOnADay> counters, Place place) => counters
        .OrderBy(counter => Math.Round(place.Position.MetresTo(counter.Point!.Position), MidpointRounding.AwayFromZero))
        .ThenBy(counter => counter.Station.Slug, StringComparer.Ordinal).First().Station.Slug;

    private static (string Slug, int Metres, int From, int? To) Told(CounterAtADistance seen) =>
        (seen.Counter.Station.Slug, seen.Metres, seen.FromMetres, seen.ToMetres);
}
