using FrontCounters.Data.Queries.Hours;
using FrontCounters.Data.Record;
using FrontCounters.Data.Time;
using NodaTime;

namespace FrontCounters.Data.Tests.Queries;

public sealed class OpeningHoursTests
{
    private const string Today = "2026-11-22";

    [Theory]
    // Day and night since before the record, and on through the change of 3 March 2026.
    [InlineData("lewisham", "2026-11-23T03:00", "open")]
    [InlineData("lewisham", "2026-03-02T23:59", "open")]
    [InlineData("charing-cross", "2026-12-25T03:00", "open")]
    // Mo-Fr 10:00-22:00; Sa-Su 09:00-19:00.
    [InlineData("acton", "2026-11-20T21:59", "open until 2026-11-20T22:00")] // Friday
    [InlineData("acton", "2026-11-20T22:00", "closed, opens 2026-11-21T09:00")]
    [InlineData("acton", "2026-11-21T08:59", "closed, opens 2026-11-21T09:00")]
    [InlineData("acton", "2026-11-21T18:59", "open until 2026-11-21T19:00")] // Saturday
    [InlineData("acton", "2026-11-21T19:00", "closed, opens 2026-11-22T09:00")]
    [InlineData("acton", "2026-11-22T23:59", "closed, opens 2026-11-23T10:00")] // Sunday, a minute before midnight
    [InlineData("acton", "2026-11-23T00:00", "closed, opens 2026-11-23T10:00")]
    [InlineData("acton", "2026-11-23T09:59", "closed, opens 2026-11-23T10:00")]
    [InlineData("acton", "2026-11-23T10:00", "open until 2026-11-23T22:00")]
    // From one offer to the next at midnight.
    [InlineData("harrow", "2026-02-27T23:59", "open until 2026-02-28T00:00")]
    [InlineData("harrow", "2026-02-28T00:00", "closed")]
    [InlineData("acton", "2026-03-02T23:59", "open until 2026-03-03T00:00")]
    [InlineData("acton", "2026-03-03T00:00", "closed, opens 2026-03-03T10:00")]
    [InlineData("acton", "2026-03-03T00:30", "closed, opens 2026-03-03T10:00")]
    [InlineData("mitcham", "2026-02-28T00:00", "closed")]
    [InlineData("chiswick", "2017-12-13T16:59", "open until 2017-12-13T17:00")] // the day before it closed
    [InlineData("chiswick", "2017-12-13T17:00", "closed")]
    [InlineData("harrow", "2026-02-13T23:59", "open")] // fourteen days are followed, and no more
    [InlineData("harrow", "2026-02-14T00:00", "open until 2026-02-28T00:00")]
    // Other weeks.
    [InlineData("fulham", "2017-07-01T20:00", "closed, opens 2017-07-04T09:00")] // shut on Sunday and Monday
    [InlineData("fulham", "2017-07-04T09:00", "open until 2017-07-04T17:00")]
    // Bank holidays: Good Friday, then Christmas with Boxing Day on a Saturday and its substitute on the Monday.
    [InlineData("acton", "2026-04-02T22:00", "closed until 2026-04-03T00:00, opens 2026-04-04T09:00 or sooner")]
    [InlineData("acton", "2026-04-03T12:00",
        "unknown (bank-holiday) until 2026-04-04T00:00, opens 2026-04-04T09:00 or sooner")]
    [InlineData("acton", "2026-12-24T22:00", "closed until 2026-12-25T00:00, opens 2026-12-27T09:00 or sooner")]
    [InlineData("acton", "2026-12-25T12:00",
        "unknown (bank-holiday) until 2026-12-27T00:00, opens 2026-12-27T09:00 or sooner")]
    [InlineData("acton", "2026-12-27T08:59", "closed, opens 2026-12-27T09:00")]
    [InlineData("acton", "2026-12-27T19:00", "closed until 2026-12-28T00:00, opens 2026-12-29T10:00 or sooner")]
    [InlineData("acton", "2026-12-28T00:00",
        "unknown (bank-holiday) until 2026-12-29T00:00, opens 2026-12-29T10:00 or sooner")]
    [InlineData("acton", "2026-12-29T00:00", "closed, opens 2026-12-29T10:00")]
    [InlineData("harrow", "2026-12-25T12:00", "closed")]
    // Not known, for each reason that periods give.
    [InlineData("mitcham", "2026-01-01T12:00", "unknown (hours-not-stated) or sooner")]
    [InlineData("mitcham", "2026-02-27T12:00", "unknown (hours-not-stated) until 2026-02-28T00:00 or sooner")]
    [InlineData("barkingside", "2017-06-30T12:00", "unknown (hours-not-stated) or sooner")]
    [InlineData("church-street", "2019-01-01T12:00", "unknown (no-source) or sooner")]
    [InlineData("pinner", "2017-06-30T12:00", "disputed (sources-disagree) or sooner")]
    [InlineData("ruislip", "2017-10-31T23:59", "disputed (sources-disagree) until 2017-11-01T00:00 or sooner")]
    [InlineData("ruislip", "2017-11-01T00:00", "closed")]
    [InlineData("acton", "2013-02-25T23:59", "unknown (before-our-record), opens 2013-02-26T00:00 or sooner")]
    // Disputed in standing only: the state follows service and hours.
    [InlineData("stratford", "2025-07-01T03:00", "open")]
    [InlineData("stratford", "2026-11-23T03:00", "closed, opens 2026-11-23T10:00")]
    [InlineData("forest-gate", "2026-11-23T12:00", "closed")]
    [InlineData("hammersmith", "2017-06-30T03:00", "open")]
    [InlineData("hammersmith", "2026-03-03T10:00", "open until 2026-03-03T22:00")]
    public void OpenAt_AMoment_SaysStateAndWhatComesNext(string slug, string at, string answer) =>
        Assert.Equal(answer, Describe(OpenAt(slug, at)));

    [Theory]
    [InlineData("2025-07-20", "acton", "2026-01-02T12:00", "unknown (not-named-by-plan) or sooner")]
    [InlineData("2025-07-20", "acton", "2025-12-30T23:59", "open until 2025-12-31T00:00")]
    [InlineData("2025-07-20", "worcester-park", "2026-01-02T12:00", "closed")]
    [InlineData("2025-08-20", "harrow", "2025-12-30T12:00", "open until 2025-12-31T00:00")]
    [InlineData("2025-11-20", "harrow", "2026-03-30T12:00", "open until 2026-03-31T00:00")]
    [InlineData("2025-11-20", "acton", "2026-03-31T09:59", "closed, opens 2026-03-31T10:00")]
    [InlineData("2026-02-27", "harrow", "2026-02-27T23:59", "open until 2026-02-28T00:00")]
    [InlineData("2026-02-27", "acton", "2026-03-02T23:59", "open until 2026-03-03T00:00")]
    public void OpenAt_AsKnownEarlier_FollowsThePlanOfThatDay(string known, string slug, string at, string answer) =>
        Assert.Equal(answer, Describe(OpenAt(slug, at, known)));

    [Theory]
    [InlineData("2026-11-23T03:00", 2, 0)]
    [InlineData("2026-11-23T12:00", 27, 0)]
    [InlineData("2026-11-22T18:59", 27, 0)]
    [InlineData("2026-11-22T19:00", 2, 0)]
    [InlineData("2026-12-25T03:00", 2, 25)]
    [InlineData("2026-12-28T12:00", 2, 25)]
    [InlineData("2026-03-29T01:30", 2, 0)]
    [InlineData("2026-10-25T01:30", 2, 0)]
    [InlineData("2026-02-27T23:59", 32, 5)]
    [InlineData("2026-02-28T00:00", 27, 0)]
    [InlineData("2025-07-01T03:00", 32, 5)]
    public void OpenAt_AllOfLondon_AddsUp(string at, int open, int unknown)
    {
        var states = RealRecord.Record.Stations.Select(station => OpenAt(station.Slug, at)).ToList();

        Assert.Equal(open, states.Count(state => state.State == Openness.Open));
        Assert.Equal(unknown, states.Count(state => state.State == Openness.Unknown));
        Assert.Equal(states.Count - open - unknown, states.Count(state => state.State == Openness.Closed));
    }

    [Fact]
    public void OpenAt_ThreeOnAMondayMorning_IsCharingCrossOrLewisham() => Assert.Equal(
        ["charing-cross", "lewisham"],
        RealRecord.Record.Stations.Select(station => station.Slug)
            .Where(slug => OpenAt(slug, "2026-11-23T03:00").State == Openness.Open));

    [Theory]
    [InlineData("2026-03-28T19:00", "2026-03-29T08:00Z")] // eight hours by the sun, nine by the clock
    [InlineData("2026-10-24T19:00", "2026-10-25T09:00Z")]
    public void OpenAt_AnOddNight_OpensByTheClock(string at, string opens) =>
        Assert.Equal(DateTimeOffset.Parse(opens), OpenAt("acton", at).OpensAt?.ToDateTimeOffset());

    [Fact]
    public void OpenAt_DisputedStanding_IsKept() =>
        Assert.Equal(Standing.Disputed, OpenAt("stratford", "2026-11-23T12:00").Counter.Standing);

    [Fact]
    public void OpenAt_MomentInAnotherZone_IsTheSameMomentInLondon()
    {
        var record = RealRecord.Record;
        var london = LondonTime.Parse("2026-11-23T03:00");
        var newYork = london.WithZone(DateTimeZone.ForOffset(Offset.FromHours(-5)));

        var state = record.OpenAt(record.Station("acton")!, newYork, DateOnly.ParseExact(Today, "yyyy-MM-dd"));

        Assert.Equal(OpenAt("acton", "2026-11-23T03:00"), state);
    }

    private static OpenState OpenAt(string slug, string at, string known = Today) => RealRecord.Record.OpenAt(
        RealRecord.Record.Station(slug)!, LondonTime.Parse(at), DateOnly.ParseExact(known, "yyyy-MM-dd"));

    private static string Describe(OpenState state) => string.Concat(
        EnumNames.Name(state.State),
        state.Doubt is { } doubt ? $" ({EnumNames.Name(doubt)})" : "",
        state.Until is { } until && until != state.OpensAt ? $" until {LondonTime.Write(until)}" : "",
        state.OpensAt is { } opens ? $", opens {LondonTime.Write(opens)}" : "",
        state.MayOpenSooner ? " or sooner" : "");
}
