using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;
using FrontCounters.Data.Tests.Infrastructure;
using static FrontCounters.Data.Tests.Infrastructure.Days;

namespace FrontCounters.Data.Tests.Queries;

/// <summary>Each rule of states on a record that holds nothing else.</summary>
public sealed class StateRulesTests : IDisposable
{
    private readonly SmallRecord small = new();

    public void Dispose() => small.Dispose();

    [Theory]
    [InlineData("close", "none")]
    [InlineData("move", "none")]
    [InlineData("stay-24-hours", "24-hours")]
    [InlineData("stay-limited", "limited")]
    [InlineData("stay", "open")]
    [InlineData("reopen", "open")]
    [InlineData("undecided", "unknown")]
    [InlineData("quashed", "24-hours")]
    public void StateOf_DecisionThatIsDue_GivesTheStateOfItsOutcome(string outcome, string service)
    {
        small.AddStation("here").AddStage("plan-a", "2020-01-10", "2020-06-01").AddDecision("plan-a", "here", outcome);

        Assert.Equal(service, ServiceOf("here", On("2020-06-01", "2020-02-01")));
    }

    [Theory]
    [InlineData("2020-05-31", "2020-02-01", "24-hours")] // the day before it is due
    [InlineData("2020-06-01", "2020-02-01", "none")] // the due day counts
    [InlineData("2020-12-31", "2020-02-01", "none")]
    [InlineData("2020-06-01", "2020-01-10", "none")] // known from the stage's own day
    [InlineData("2020-06-01", "2020-01-09", "24-hours")]
    [InlineData("2020-06-01", "2020-06-01", "24-hours")] // no longer a plan: the period says what was
    [InlineData("2020-12-31", "2020-05-31", "none")]
    [InlineData("2020-12-31", "2020-06-01", "24-hours")] // nor of a later day, once its own has come
    public void StateOf_DecisionToClose_AppliesFromItsDueDayWhileItIsAPlan(string on, string known, string service)
    {
        small.AddStation("here").AddStage("plan-a", "2020-01-10", "2020-06-01").AddDecision("plan-a", "here", "close");

        Assert.Equal(service, ServiceOf("here", On(on, known)));
    }

    [Theory]
    [InlineData("2020-04-30", "24-hours")]
    [InlineData("2020-05-01", "none")]
    public void StateOf_DecisionWithItsOwnDay_DoesNotWaitForItsStages(string on, string service)
    {
        small.AddStation("here").AddStage("plan-a", "2020-01-10", "2020-06-01")
            .AddDecision("plan-a", "here", "close", effective: "2020-05-01");

        Assert.Equal(service, ServiceOf("here", On(on, "2020-02-01")));
    }

    [Theory]
    [InlineData("2020-06-01", "2020-03-09", "none")] // the first plan still stands
    [InlineData("2020-06-01", "2020-03-10", "24-hours")] // replaced; the second is not due yet
    [InlineData("2020-09-01", "2020-03-10", "limited")]
    public void StateOf_StageThatWasReplaced_NeverApplies(string on, string known, string service)
    {
        small.AddStation("here")
            .AddStage("plan-a", "2020-01-10", "2020-06-01").AddDecision("plan-a", "here", "close")
            .AddStage("plan-b", "2020-03-10", "2020-09-01").AddDecision("plan-b", "here", "stay-limited");

        Assert.Equal(service, ServiceOf("here", On(on, known)));
    }

    [Fact]
    public void StateOf_StationThatTheNewestStageDoesNotName_StaysAsItWasSeen()
    {
        small.AddStation("here").AddStation("there")
            .AddStage("plan-a", "2020-01-10", "2020-06-01").AddDecision("plan-a", "here", "close")
            .AddStage("plan-b", "2020-03-10", "2020-09-01").AddDecision("plan-b", "there", "close");

        Assert.Equal("24-hours", ServiceOf("here", On("2020-12-31", "2020-04-01")));
    }

    [Fact]
    public void LondonOn_StageThatCountsButNamesNone_GivesItsCountAndLeavesNamesUnknown()
    {
        small.AddStation("here").AddStation("there").AddStation("shut", "none")
            .AddStage("plan-a", "2020-01-10", "2020-06-01", remaining: "1");
        var record = small.Read();

        var london = record.LondonOn(On("2020-06-01", "2020-02-01"));

        Assert.Equal(1, london.Open);
        Assert.Null(london.OpenTwentyFourHours);
        Assert.Equal(
            ["here unknown", "shut none", "there unknown"],
            london.Counters.Select(counter => $"{counter.Station.Slug} {EnumNames.Name(counter.State.Service)}"));
        Assert.Equal(2, record.LondonOn(On("2020-05-31", "2020-02-01")).Open);
    }

    [Theory]
    [InlineData("2019-12-31", "24-hours", "2017-06-01", "2020-01-01")]
    [InlineData("2020-01-01", "none", "2020-01-01", null)]
    public void StateOf_PeriodsThatMeet_EndBeforeTheirLastDayAndBeginOnTheirFirst(
        string on, string service, string from, string? to)
    {
        small.AddHistory("here", ("2017-06-01", "24-hours"), ("2020-01-01", "none"));
        var record = small.Read();

        var state = record.StateOf(record.Station("here")!, On(on, "2026-11-22"));

        Assert.Equal(service, EnumNames.Name(state.Service));
        Assert.Equal(Day(from), state.From);
        Assert.Equal(to is null ? null : Day(to), state.To);
    }

    [Fact]
    public void StateOf_PeriodThatEndsAfterTheDayOfKnowing_HidesItsEnd()
    {
        small.AddHistory("here", ("2017-06-01", "24-hours"), ("2020-01-01", "none"));
        var record = small.Read();

        var state = record.StateOf(record.Station("here")!, On("2021-01-01", "2019-12-31"));

        Assert.Equal(Service.TwentyFourHours, state.Service);
        Assert.Null(state.To);
    }

    [Fact]
    public void LondonOn_UnknownCounter_IsNotOpen()
    {
        small.AddStation("here", "unknown").AddStation("there", "open");

        Assert.Equal(1, small.Read().LondonOn(On("2020-01-01", "2020-01-01")).Open);
    }

    private string ServiceOf(string slug, Clocks clocks)
    {
        var record = small.Read();
        return EnumNames.Name(record.StateOf(record.Station(slug)!, clocks).Service);
    }
}
