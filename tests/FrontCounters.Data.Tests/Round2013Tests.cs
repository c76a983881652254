using FrontCounters.Data.Geography;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Counts;
using FrontCounters.Data.Queries.Places;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Tests;

/// <summary>The round of 2013 by name, and that nothing of 2017 and after moved for it.</summary>
public sealed class Round2013Tests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    private static CounterRecord Record => RealRecord.Record;

    [Fact]
    public void LondonOn_TheFirstDay_IsTheOfficialListByClass()
    {
        var states = On("2013-02-26").Counters.Select(counter => counter.State).Where(state => state.IsOpen).ToList();

        Assert.Equal(136, states.Count);
        Assert.Equal(66, states.Count(state => state.Service == Service.TwentyFourHours));
        Assert.Equal(
            [(CounterClass.Daytime, 55), (CounterClass.Volunteers, 14), (CounterClass.Temporary, 1)],
            states.Where(state => state.Class is not null).CountBy(state => state.Class!.Value)
                .Select(count => (count.Key, count.Value)).OrderBy(count => count.Key));
        Assert.All(states, state => Assert.Equal(state.Class is null, state.Service == Service.TwentyFourHours));
    }

    [Theory]
    [InlineData("2017-06-30", 72, 2)]
    [InlineData("2018-01-01", 34, 4)]
    [InlineData("2025-07-01", 37, 0)]
    [InlineData("2026-11-22", 27, 0)]
    public void LondonOn_DaysFrom2017On_AreAsBefore(string on, int open, int unknown)
    {
        var london = On(on);

        Assert.Equal(open, london.Open);
        Assert.Equal(unknown, london.Counters.Count(counter => counter.State.Service == Service.Unknown));
    }

    [Fact]
    public void LondonOn_DaysBetweenTheRounds_AreUnknownAndNeverAPlunge()
    {
        var counts = CountersOverTime.FromRecord(Record, Today, Today).Counted;
        var between = counts.Where(count => count.Day > new DateOnly(2013, 2, 26) && count.Day < new DateOnly(2017, 6, 1)).ToList();

        Assert.NotEmpty(between);
        Assert.All(between, count => Assert.False(count.TellsHowMany));
        Assert.All(between, count => Assert.InRange(count.Open + count.Unknown, 73, 139));
        Assert.All(counts.Except(between), count => Assert.True(count.TellsHowMany));
    }

    [Fact]
    public void Decisions_OfTheFinalPlan_CloseWhatTheDraftCutButForThoseKnownToBeSpared()
    {
        var (draft, final) = (Named("draft-january", Outcome.Close), Named("decision-march", Outcome.Close));

        Assert.Equal(["barnet", "dagenham", "gipsy-hill", "stratford", "walthamstow"], draft.Except(final).Order());
        Assert.Equal(["east-ham", "enfield", "golders-green"], final.Except(draft).Order());
        Assert.Equal(["gipsy-hill"], Named("decision-march", Outcome.Undecided));
        Assert.Contains("gipsy-hill-2013", Record.Disagreements.Select(disagreement => disagreement.Id));
    }

    [Fact]
    public void Periods_OfWhatTheFinalPlanClosed_OfferTheirLastServiceThenAreUnknownThenNone() => Assert.All(
        Named("decision-march", Outcome.Close).Where(slug => slug != "pinner"),
        slug =>
        {
            var services = Record.Station(slug)!.Periods.OrderBy(period => period.From).Select(period => period.Service).ToList();

            Assert.NotEqual(Service.Unknown, services[0]);
            Assert.Equal(Service.None, services[^1]);
            Assert.All(services[1..^1], service => Assert.Equal(Service.Unknown, service));
            Assert.Equal("2013", Record.Station(slug)!.ClosedEarlier()?.Slug);
        });

    [Theory]
    [InlineData("golders-green")]
    [InlineData("isle-of-dogs")]
    [InlineData("shepherds-bush")]
    [InlineData("copperfield-house")]
    [InlineData("brick-lane")]
    public void Points_ThatLieBeyondTheirPlace_AreLeftOut(string slug) => Assert.Empty(Record.Station(slug)!.Points);

    [Theory]
    [InlineData("Enfield", "enfield")]
    [InlineData("Hackney", "hackney")]
    public void FindPlace_NameOfABoroughAndOfACounterLongClosed_IsTheBorough(string typed, string borough)
    {
        Assert.NotNull(Record.Station(borough)!.ClosedEarlier());
        Assert.Equal(PlaceKind.Borough, Record.FindPlace(typed, Today).Place?.Kind);
        Assert.Equal(PlaceKind.Station, Record.FindPlace($"station:{borough}", Today).Place?.Kind);
    }

    private static LondonOnADay On(string day) =>
        Record.LondonOn(new Clocks(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), Today));

    private static IReadOnlyList<string> Named(string stage, Outcome outcome) =>
    [
        .. Record.Stages.Single(one => one.RoundSlug == "2013" && one.Slug == stage).Decisions
            .Where(decision => decision.Outcome == outcome).Select(decision => decision.StationSlug),
    ];
}
