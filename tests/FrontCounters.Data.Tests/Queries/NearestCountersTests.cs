using FrontCounters.Data.Geography;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Data.Queries.Places;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Tests.Queries;

public sealed class NearestCountersTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly Clocks Now = new(Today, Today);

    [Theory]
    [InlineData("SW11 1JX", Need.Any, "lavender-hill")]
    [InlineData("SW11 1JX", Need.TwentyFourHours, "charing-cross")]
    [InlineData("SE13", Need.TwentyFourHours, "lewisham")]
    [InlineData("borough:richmond-upon-thames", Need.Any, "hounslow")]
    [InlineData("KT1 1", Need.Any, "kingston")]
    public void Nearest_RealPlaceToday_IsTheCounterAMapShows(string from, Need need, string expected) =>
        Assert.Equal(expected, Answer(from, need, Now).Nearest?.Counter.Station.Slug);

    [Theory]
    [InlineData(Need.Any)]
    [InlineData(Need.TwentyFourHours)]
    public void Nearest_AnyDay_ListsEveryCounterThatMeetsTheNeedOnce(Need need)
    {
        foreach (var on in new DateOnly[] { new(2017, 6, 30), new(2018, 1, 1), new(2025, 7, 1), Today })
        {
            var clocks = new Clocks(on, Today);
            var answer = Answer("SW11 1", need, clocks);

            var listed = answer.Counters.Select(counter => counter.Counter).Concat(answer.NotPlaced);
            var meeting = RealRecord.Record.LondonOn(clocks).Counters.Where(counter => need == Need.Any
                ? counter.State.IsOpen
                : counter.State.Service == Service.TwentyFourHours);
            Assert.Equal(
                meeting.Select(counter => counter.Station.Slug).Order(StringComparer.Ordinal),
                listed.Select(counter => counter.Station.Slug).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Nearest_EverySector_IsInOrderWithRangesAroundTheDistance()
    {
        var sectors = RealRecord.Record.PostcodeAreas.Where(area => area.Kind == PostcodeAreaKind.Sector);
        foreach (var sector in sectors.Where((_, index) => index % 20 == 0))
        {
            var answer = Answer(sector.Code, Need.Any, Now);

            Assert.Equal(
                answer.Counters.OrderBy(counter => counter.Metres)
                    .ThenBy(counter => counter.Counter.Station.Slug, StringComparer.Ordinal),
                answer.Counters);
            Assert.All(answer.Counters, counter =>
                Assert.InRange(counter.Metres, counter.FromMetres, counter.ToMetres ?? int.MaxValue));
        }
    }

    [Fact]
    public void Nearest_CountersAsFarAsOneAnother_AreInTheOrderOfTheirSlugs()
    {
        var counters = Answer("SW11 1", Need.Any, Now).Counters;
        Assert.NotEmpty(counters);
        // Midway between two counters; which of them leads must not depend on anything but the rule.
        var (one, other) = (counters[0].Counter, counters[1].Counter);
        var middle = new Position(
            (one.Point!.Position.Latitude + other.Point!.Position.Latitude) / 2,
            (one.Point.Position.Longitude + other.Point.Position.Longitude) / 2);
        var place = new Place("middle", PlaceKind.Point, "SW11 1", "middle", middle, 0, null);

        var again = RealRecord.Record.From(place).Nearest(Need.Any, Now);

        Assert.Equal(
            again.Counters.OrderBy(counter => (counter.Metres, counter.Counter.Station.Slug))
                .Select(counter => counter.Counter.Station.Slug),
            again.Counters.Select(counter => counter.Counter.Station.Slug));
    }

    [Fact]
    public void Nearest_Sector_IsARange()
    {
        var nearest = Answer("SW11 1", Need.Any, Now).Nearest!;
        var spread = RealRecord.Record.PostcodeArea("SW11 1")!.SpreadMetres!.Value;

        Assert.Equal(Math.Max(0, nearest.Metres - spread), nearest.FromMetres, 1.0);
        Assert.Equal(nearest.Metres + spread, nearest.ToMetres!.Value, 1.0);
    }

    [Fact]
    public void Nearest_SectorOfUnknownSpread_HasNoGreatestDistance()
    {
        var answer = Answer("CM13 3", Need.Any, Now);

        Assert.Null(answer.Nearest?.ToMetres);
        Assert.True(answer.Nearest?.Metres > 0);
    }

    [Fact]
    public void Nearest_CounterItself_IsNoDistanceInNoDirection()
    {
        var nearest = Answer("station:lavender-hill", Need.Any, Now).Nearest!;

        Assert.Equal((0, 0, 0, null), (nearest.Metres, nearest.FromMetres, nearest.ToMetres, nearest.Direction));
    }

    [Fact]
    public void CouldBeNearer_Point_IsNever() =>
        Assert.Empty(Answer("51.46468,-0.15", Need.Any, Now).CouldBeNearer);

    [Fact]
    public void CouldBeNearer_Borough_LeavesOutWhatIsNearestToNobodyInIt()
    {
        var named = Answer("borough:richmond-upon-thames", Need.Any, Now).CouldBeNearer
            .Select(counter => counter.Counter.Station.Slug).ToList();

        Assert.Contains("kingston", named);
        Assert.Contains("hammersmith", named);
        Assert.DoesNotContain("charing-cross", named);
        Assert.DoesNotContain("sutton", named);
    }

    [Fact]
    public void CouldBeNearer_District_HoldsEveryCounterNearestToOneOfItsSectors()
    {
        var could = Answer("SW1", Need.Any, Now);
        var named = could.CouldBeNearer.Append(could.Nearest!)
            .Select(counter => counter.Counter.Station.Slug).ToHashSet();

        var ofSectors = RealRecord.Record.PostcodeAreas
            .Where(area => area.Kind == PostcodeAreaKind.Sector)
            .Where(area => area.Code.StartsWith("SW1", StringComparison.Ordinal) && char.IsAsciiLetter(area.Code[3]))
            .Select(area => Answer(area.Code, Need.Any, Now).Nearest!.Counter.Station.Slug);

        Assert.Subset(named, ofSectors.ToHashSet());
    }

    [Fact]
    public void Nearest_CounterWithoutAPoint_IsNamedAsNotPlaced()
    {
        var notPlaced = Answer("SW11 1", Need.Any, new Clocks(new DateOnly(2017, 6, 30), Today)).NotPlaced;

        Assert.NotEmpty(notPlaced);
        Assert.All(notPlaced, counter => Assert.True(counter.State.IsOpen && counter.Point is null));
    }

    [Fact]
    public void Nearest_BeforeOurRecord_NamesNoCounterAndCallsNoneClosed()
    {
        var answer = Answer("SW11 1", Need.Any, new Clocks(new DateOnly(2013, 2, 25), Today));

        Assert.Empty(answer.Counters);
        Assert.Equal(RealRecord.Record.Stations.Count, answer.NotKnown.Count);
    }

    [Fact]
    public void Nearest_HoursNotStated_MayBeOpenDayAndNight()
    {
        var clocks = new Clocks(new DateOnly(2017, 6, 30), Today);
        var counter = RealRecord.Record.LondonOn(clocks).Counters
            .First(counter => counter.State.Service == Service.Open && counter.Point is not null);

        var answer = Answer($"station:{counter.Station.Slug}", Need.TwentyFourHours, clocks);

        Assert.Contains(counter, answer.NotKnown);
        Assert.DoesNotContain(counter.Station.Slug, answer.Counters.Select(other => other.Counter.Station.Slug));
    }

    [Fact]
    public void Changes_LavenderHill_ToldAsTheDaysKnewIt()
    {
        var place = RealRecord.Record.FindPlace("SW11 1", Today).Place!;

        var changes = RealRecord.Record.From(place).Changes(Today, Today);

        Assert.Equal(
            ["2013-02-26", "2017-06-30", "2018-01-01", "2025-07-01", "2026-04-01", "2026-11-22"],
            changes.Select(change => change.Clocks.On.ToString("O")));
        Assert.Equal("2025-08-20", changes[4].Clocks.Known.ToString("O"));
        Assert.Equal("list-august", changes[4].Stage?.Slug);
        Assert.Equal("charing-cross", changes[^1].TwentyFourHours.Nearest?.Counter.Station.Slug);
        Assert.True(changes[^1].TwentyFourHours.Nearest!.Metres > changes[3].TwentyFourHours.Nearest!.Metres);
    }

    [Fact]
    public void Changes_KnownBeforeTheList_LeavesItOut()
    {
        var place = RealRecord.Record.FindPlace("SW11 1", Today).Place!;

        var changes = RealRecord.Record.From(place).Changes(Today, new DateOnly(2025, 7, 31));

        Assert.Equal(
            ["2013-02-26", "2017-06-30", "2018-01-01", "2025-07-01", "2026-11-22"],
            changes.Select(change => change.Clocks.On.ToString("O")));
    }

    private static NearestAnswer Answer(string from, Need need, Clocks clocks)
    {
        var place = RealRecord.Record.FindPlace(from, clocks.On).Place;
        Assert.NotNull(place);
        return RealRecord.Record.From(place).Nearest(need, clocks);
    }
}
