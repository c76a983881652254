using FrontCounters.Data.Geography;
using FrontCounters.Data.Queries.Areas;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Data.Queries.Places;

namespace FrontCounters.Data.Tests.Queries;

/// <summary>Wards and constituencies as areas with an address of their own, and what each lost.</summary>
public sealed class NamedAreasTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly Clocks Now = new(Today, Today);

    private readonly CounterRecord record = RealRecord.Record;

    [Fact]
    public void Areas_AreEveryWardAndConstituencyOfTheList_EachWithAnAddressOfItsOwn()
    {
        Assert.Equal(record.Places.Count(place => place.Kind == NamedPlaceKind.Ward), record.Wards().Count);
        Assert.Equal(record.Places.Count(place => place.Kind == NamedPlaceKind.Constituency), record.Constituencies().Count);
        Assert.All(record.Wards(), ward => Assert.Same(ward, record.Ward(ward.Boroughs[0], ward.Slug)));
        Assert.All(record.Constituencies(), area => Assert.Same(area, record.Constituency(area.Slug)));
        Assert.All(record.Wards().Concat(record.Constituencies()), area => Assert.Matches("^[a-z]+(-[a-z]+)*$", area.Slug));
        Assert.Equal(record.Boroughs.Count, record.Boroughs.Count(borough => record.WardsOf(borough).Count() > 10));
    }

    /// <summary>Permanent addresses: what they are made of must not change.</summary>
    [Theory]
    [InlineData("St Mary's & St James", "st-marys-and-st-james")]
    [InlineData("Ham, Petersham & Richmond Riverside", "ham-petersham-and-richmond-riverside")]
    [InlineData("St. Helen's", "st-helens")]
    [InlineData("Queen’s Park", "queens-park")]
    [InlineData("Abbey", "abbey")]
    public void Slug_OfAName_IsItsWordsWithHyphens(string name, string slug) => Assert.Equal(slug, NameSlug.From(name));

    [Fact]
    public void Ward_OfOneNameInTwoBoroughs_IsTwo()
    {
        var (barking, merton) = (record.Borough("barking-and-dagenham")!, record.Borough("merton")!);

        Assert.NotEqual(record.Ward(barking, "abbey")!.Place.Position, record.Ward(merton, "abbey")!.Place.Position);
        Assert.Null(record.Ward(merton, "abingdon"));
        Assert.Null(record.Constituency("merton"));
    }

    [Theory]
    [InlineData("abbey", "abbey,abbey")]
    [InlineData("Abbey ward", "abbey,abbey")]
    [InlineData("Abbey, Merton", "abbey")]
    [InlineData("barking constituency", "barking")]
    [InlineData("Earl’s Court", "earls-court")]
    [InlineData("harrow police station", "")]
    [InlineData("the", "")]
    public void Called_AName_IsWhateverHasIt(string typed, string slugs) => Assert.Equal(
        slugs, string.Join(',', record.AreasCalled(typed).Select(area => area.Slug)));

    /// <summary>The table and a reader who asks with the same place are told the same, for every area and day.</summary>
    [Fact]
    public void OverTime_OfEveryArea_IsWhatThePlaceIsAnsweredOnEachDay()
    {
        var areas = record.WardsOverTime(Now).Concat(record.ConstituenciesOverTime(Now)).ToList();

        Assert.Equal(record.Wards().Concat(record.Constituencies()), areas.Select(area => area.Area));
        Assert.All(areas.Where((_, at) => at % 5 == 0), area =>
        {
            var from = record.From(record.FindPlace(area.Area.Place.Code, Today).Place!);
            Assert.Equal(
                from.Changes(Today, Today).Select(then => (then.Clocks, Told(then.OfAnyKind), Told(then.TwentyFourHours))),
                area.Days.Select(then => (then.Day.Clocks, Told(then.ByDay), Told(then.ByNight))));
        });
    }

    [Fact]
    public void Farther_ThanBefore_IsTheDifferenceOfTheTwoDistances()
    {
        var area = record.WardsOverTime(Now)[0];

        Assert.Equal(area.Asked.ByNight.Metres - area.Days[0].ByNight.Metres, area.Farther(Need.TwentyFourHours, 0));
        Assert.Equal(0, area.Farther(Need.Any, area.Days.Count - 1));
        Assert.Null(record.WardsOverTime(new Clocks(new(2013, 1, 1), Today))[0].Farther(Need.Any, 0));
    }

    private static (string? Slug, int Metres, int From, int? To, bool InDoubt) Told(NearestAnswer answer) => (
        answer.Nearest?.Counter.Station.Slug, answer.Nearest?.Metres ?? 0, answer.Nearest?.FromMetres ?? 0, answer.Nearest?.ToMetres,
        answer.PerhapsNearer.Count + answer.NotKnown.Count > 0);

    private static (string? Slug, int Metres, int From, int? To, bool InDoubt) Told(NearestThere there) => (
        there.Counter?.Station.Slug, there.Metres, there.FromMetres, there.ToMetres, there.AnotherMayBeNearer);
}
