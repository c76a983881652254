using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;
using static FrontCounters.Data.Tests.Infrastructure.Days;

namespace FrontCounters.Data.Tests.Queries;

/// <summary>What the real record answers on the days that its sources count.</summary>
public sealed class StatesTests
{
    private static CounterRecord Record => RealRecord.Record;

    [Theory]
    [InlineData("2017-06-30", "2026-11-22", 72, 32)]
    [InlineData("2018-01-01", "2017-06-30", 36, null)] // the leak of June names no station and counts no hours
    [InlineData("2018-01-01", "2017-07-20", 33, 32)]
    [InlineData("2025-07-01", "2025-07-01", 37, 32)]
    [InlineData("2025-07-01", "2026-11-22", 37, 32)]
    [InlineData("2026-04-01", "2025-07-20", 19, 8)] // the leak of July names no station either
    [InlineData("2026-04-01", "2025-11-20", 27, 2)]
    [InlineData("2026-02-27", "2026-11-22", 37, 32)]
    [InlineData("2026-02-28", "2026-11-22", 27, 27)] // ten shut; the shorter hours begin three days later
    [InlineData("2026-03-02", "2026-11-22", 27, 27)]
    [InlineData("2026-03-03", "2026-11-22", 27, 2)]
    [InlineData("2026-11-21", "2026-11-21", 27, 2)]
    [InlineData("2026-11-22", "2026-11-22", 27, 2)]
    public void LondonOn_DayThatSourcesCount_AddsUp(string on, string known, int open, int? openTwentyFourHours)
    {
        var london = Record.LondonOn(On(on, known));

        Assert.Equal(open, london.Open);
        Assert.Equal(openTwentyFourHours, london.OpenTwentyFourHours);
    }

    [Theory]
    [InlineData("2025-07-01", "barking-learning-centre church-street mitcham pinner royalty-studios")]
    [InlineData("2026-02-28", "")]
    public void LondonOn_Day_NamesTheCountersOnLimitedHours(string on, string named) => Assert.Equal(
        named, string.Join(' ', Slugs(On(on, "2026-11-22"), state => state.Service == Service.Limited)));

    [Theory]
    [InlineData("2025-11-20", "2026-04-01")]
    [InlineData("2026-11-22", "2026-11-22")]
    public void LondonOn_AfterTheDecisionOfOctober_LeavesTwoAt24HoursAnd25OnTheStandardHours(string known, string on)
    {
        Assert.Equal(["charing-cross", "lewisham"], TwentyFourHours(On(on, known)));
        Assert.Equal(25, Slugs(
            On(on, known), state => state.Hours?.ToString() == "Mo-Fr 10:00-22:00; Sa-Su 09:00-19:00").Count);
    }

    [Fact]
    public void LondonOn_UnderTheListOfAugust_Keeps20AndDoesNotGuessTheirHours()
    {
        var clocks = On("2026-04-01", "2025-08-20");

        Assert.Equal(20, Record.LondonOn(clocks).Open);
        Assert.Equal(["acton", "brixton", "charing-cross", "sutton"], TwentyFourHours(clocks));
        Assert.Equal(["bexleyheath", "kingston"], Slugs(clocks, state => state.Service == Service.Limited));
        Assert.Equal(14, Slugs(clocks, state => state.Service == Service.Open).Count);
        Assert.Contains("wood-green-high-road", Slugs(clocks, state => state.IsOpen));
    }

    [Fact]
    public void LondonOn_BetweenAugustAndOctober_ReprievesNineAndAddsOne()
    {
        var closedByAugust = Closing("2025-08-20");
        var closedByOctober = Closing("2025-11-20");

        Assert.Equal(18, closedByAugust.Count);
        Assert.Equal(10, closedByOctober.Count);
        Assert.Equal(
            [
                "bethnal-green", "dagenham", "edmonton", "hammersmith", "hayes", "kentish-town", "lavender-hill",
                "plumstead", "tottenham",
            ],
            closedByAugust.Except(closedByOctober));
        Assert.Equal(["pinner"], closedByOctober.Except(closedByAugust));
    }

    [Fact]
    public void LondonOn_Today_LeavesFiveBoroughsWithoutACounterAnd30WithoutOneAt24Hours()
    {
        var london = Record.LondonOn(On("2026-11-22", "2026-11-22"));
        var boroughs = Record.Boroughs.Where(borough => borough.Force == Force.Metropolitan).ToList();

        Assert.Equal(
            ["harrow", "kensington-and-chelsea", "merton", "richmond-upon-thames", "waltham-forest"],
            boroughs.Where(borough => !london.In(borough).Any(counter => counter.State.IsOpen))
                .Select(borough => borough.Slug));
        Assert.Equal(30, boroughs.Count(
            borough => !london.In(borough).Any(counter => counter.State.Service == Service.TwentyFourHours)));
    }

    [Theory]
    [InlineData("2017-06-30", "2026-11-22")]
    [InlineData("2025-07-01", "2026-11-22")]
    [InlineData("2018-01-01", "2017-11-20")]
    [InlineData("2026-04-01", "2025-08-20")]
    public void LondonOn_CountersThatAreUnknown_CountNeitherAsOpenNorAsClosed(string on, string known)
    {
        var states = Record.LondonOn(On(on, known)).Counters.Select(counter => counter.State).ToList();
        var unknown = states.Where(state => state.Service == Service.Unknown).ToList();

        Assert.All(unknown, state => Assert.False(state.IsOpen));
        Assert.Equal(
            states.Count - unknown.Count,
            Record.LondonOn(On(on, known)).Open + states.Count(state => state.Service == Service.None));
    }

    [Fact]
    public void LondonOn_30June2017_LeavesPinnerAndRuislipUnknownAndDisputed()
    {
        var clocks = On("2017-06-30", "2026-11-22");

        Assert.Equal(["pinner", "ruislip"], Slugs(clocks, state => state.Service == Service.Unknown));
        Assert.All(["pinner", "ruislip"], slug => Assert.Equal(Standing.Disputed, State(slug, clocks).Standing));
    }

    [Theory]
    [InlineData("2013-02-25")]
    [InlineData("2013-01-01")]
    public void StateOf_BeforeTheRecord_IsUnknownForEveryCounter(string on) => Assert.All(
        Record.Stations,
        station => Assert.Equal((Service.Unknown, null), (Record.StateOf(station, On(on, "2026-11-22")).Service, Record.StateOf(station, On(on, "2026-11-22")).From)));

    [Theory]
    [InlineData("2018-01-01", "2017-06-21", "24-hours")] // the day before the leak
    [InlineData("2018-01-01", "2017-06-30", "unknown")] // the leak names no station
    [InlineData("2018-01-01", "2017-07-20", "none")] // the draft
    [InlineData("2018-01-01", "2017-11-20", "none")] // the decision
    [InlineData("2017-12-30", "2017-11-20", "24-hours")] // not due yet
    [InlineData("2018-01-01", "2017-12-20", "24-hours")] // it did not shut with the others
    [InlineData("2018-01-01", "2018-07-20", "24-hours")] // the ruling
    [InlineData("2018-07-20", "2018-07-20", "24-hours")]
    [InlineData("2026-04-01", "2018-07-20", "24-hours")]
    [InlineData("2026-04-01", "2025-08-20", "none")]
    [InlineData("2026-03-30", "2025-11-20", "24-hours")] // due by the end of March, said the decision
    [InlineData("2026-03-31", "2025-11-20", "none")]
    [InlineData("2026-02-27", "2026-02-10", "24-hours")] // due on 28 February, said the notices
    [InlineData("2026-02-28", "2026-02-10", "none")]
    [InlineData("2026-02-27", "2026-11-22", "24-hours")]
    [InlineData("2026-02-28", "2026-11-22", "none")]
    public void StateOf_Wimbledon_IsWhatWasExpectedOnTheDayOfKnowing(string on, string known, string service) =>
        Assert.Equal(service, EnumNames.Name(State("wimbledon", On(on, known)).Service));

    [Theory]
    [InlineData("2025-10-14", "none")] // the August list still stood
    [InlineData("2025-10-15", "24-hours")] // replaced, and the new hours not yet due
    public void StateOf_BethnalGreenOnNewYearsDay2026_FollowsNoPlanThatWasReplaced(string known, string service) =>
        Assert.Equal(service, EnumNames.Name(State("bethnal-green", On("2026-01-01", known)).Service));

    [Fact]
    public void StateOf_TodaysLimitedCounters_AreScheduledAndNotObserved() => Assert.All(
        Record.LondonOn(On("2026-11-22", "2026-11-22")).Counters
            .Select(counter => counter.State).Where(state => state.Service == Service.Limited),
        state => Assert.Contains(state.Standing, new[] { Standing.Scheduled, Standing.Inferred, Standing.Disputed }));

    [Fact]
    public void StateOf_Newham_MovesFromForestGateToStratfordOn6March2024()
    {
        Assert.True(State("forest-gate", On("2024-03-05", "2026-11-22")).IsOpen);
        Assert.False(State("stratford", On("2024-03-05", "2026-11-22")).IsOpen);
        Assert.Equal(Service.None, State("forest-gate", On("2024-03-06", "2026-11-22")).Service);
        Assert.Equal(Service.TwentyFourHours, State("stratford", On("2024-03-06", "2026-11-22")).Service);
        Assert.Equal(Standing.Disputed, State("stratford", On("2024-03-06", "2026-11-22")).Standing);
    }

    [Fact]
    public void CounterOn_Hammersmith_HasTheOtherAddressAndNoPointUntil29September2020()
    {
        var before = Record.CounterOn(Record.Station("hammersmith")!, On("2020-09-28", "2026-11-22"));
        var after = Record.CounterOn(Record.Station("hammersmith")!, On("2020-09-29", "2026-11-22"));

        Assert.Null(before.Point);
        Assert.Null(before.Address!.Postcode);
        Assert.NotNull(after.Point);
        Assert.Equal("W6 7NX", after.Address!.Postcode);
    }

    [Theory]
    [InlineData("2026-11-22", "2026-02-27")]
    [InlineData("2025-08-06", "2025-08-06")]
    [InlineData("1990-01-01", "2013-02-26")] // before every source: the record's first day
    public void AsOf_DayOfKnowing_IsTheNewestSourceNotLater(string known, string newest) =>
        Assert.Equal(Day(newest), Record.AsOf(Day(known)));

    private static CounterState State(string slug, Clocks clocks) => Record.StateOf(Record.Station(slug)!, clocks);

    private static IReadOnlyList<string> Slugs(Clocks clocks, Func<CounterState, bool> isMeant) =>
        [.. Record.LondonOn(clocks).Counters.Where(counter => isMeant(counter.State))
            .Select(counter => counter.Station.Slug).Order(StringComparer.Ordinal)];

    private static IReadOnlyList<string> TwentyFourHours(Clocks clocks) =>
        Slugs(clocks, state => state.Service == Service.TwentyFourHours);

    /// <summary>Those open on 1 July 2025 that the plan of that day would have shut by 1 April 2026.</summary>
    private static IReadOnlyList<string> Closing(string known) =>
        [.. Slugs(On("2025-07-01", known), state => state.IsOpen)
            .Intersect(Slugs(On("2026-04-01", known), state => state.Service == Service.None))];
}
