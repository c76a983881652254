using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Hours;
using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Data.Queries.Places;
using FrontCounters.Data.Time;

namespace FrontCounters.Data.Tests.Queries;

public sealed class NearestAtAMomentTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Theory]
    [InlineData("SW11 1", "2026-11-23T03:00", "charing-cross", "lavender-hill")]
    [InlineData("SW11 1", "2026-11-23T10:00", "lavender-hill", null)]
    [InlineData("SW11 1", "2026-11-23T22:00", "charing-cross", "lavender-hill")]
    [InlineData("SE13", "2026-11-23T03:00", "lewisham", null)]
    [InlineData("SW11 1", "2026-12-25T12:00", "charing-cross", null)]
    [InlineData("SW11 1", "2017-07-01T03:00", "lavender-hill", null)]
    public void Nearest_OpenAtAMoment_IsOpenThenAndNamesTheNearerOneThatIsShut(
        string from, string at, string expected, string? shut)
    {
        var answer = AnswerAt(from, at, Need.Open);

        Assert.Equal(expected, answer.Nearest?.Counter.Station.Slug);
        Assert.Equal(shut, answer.NearerButShut?.Counter.Station.Slug);
        Assert.All(answer.Counters, counter => Assert.Equal(Openness.Open, counter.Then?.State));
    }

    [Fact]
    public void Nearest_OpenOnABankHoliday_LetsTheOthersFollowAsPerhapsOpen()
    {
        var answer = AnswerAt("SW11 1", "2026-12-25T12:00", Need.Open);

        Assert.Equal(["charing-cross", "lewisham"], Slugs(answer.Counters));
        Assert.Equal(25, answer.PerhapsOpen.Count);
        Assert.All(answer.PerhapsOpen, counter => Assert.Equal(UnknownReason.BankHoliday, counter.Then?.Doubt));
        Assert.Equal(answer.PerhapsOpen.OrderBy(counter => counter.Metres).First(), answer.PerhapsOpen[0]);
        Assert.Equal([.. Slugs(answer.Counters), .. Slugs(answer.PerhapsOpen)], Slugs(answer.Listed));
    }

    [Fact]
    public void Nearest_AnyAtAMoment_ListsThoseThatAreShutThenToo()
    {
        var answer = AnswerAt("SW11 1", "2026-11-23T03:00", Need.Any);

        Assert.Equal("lavender-hill", answer.Nearest?.Counter.Station.Slug);
        Assert.Equal(Openness.Closed, answer.Nearest?.Then?.State);
        Assert.Equal(27, answer.Counters.Count);
        Assert.Null(answer.NearerButShut);
    }

    [Theory]
    [InlineData("2026-11-23T03:00")]
    [InlineData("2026-12-25T12:00")]
    [InlineData("2026-03-02T23:59")]
    [InlineData("2025-07-01T12:00")]
    [InlineData("2017-07-01T20:00")]
    public void Nearest_OpenAtAMoment_KeepsEveryCounterApartByItsState(string at)
    {
        var answer = AnswerAt("SW11 1", at, Need.Open);

        var open = RealRecord.Record.Stations
            .Where(station => RealRecord.Record.OpenAt(station, answer.At!.Value, Today).State == Openness.Open);
        Assert.Equal(
            open.Select(station => station.Slug).Order(StringComparer.Ordinal),
            Slugs(answer.Counters).Concat(answer.NotPlaced.Select(counter => counter.Station.Slug))
                .Order(StringComparer.Ordinal));
        Assert.All(answer.PerhapsOpen, counter =>
            Assert.True(counter.Then?.State is Openness.Unknown or Openness.Disputed));
    }

    [Fact]
    public void Nearest_OpenBeforeOurRecord_NamesNoCounterAsPerhapsOpen()
    {
        var answer = AnswerAt("SW11 1", "2013-02-25T12:00", Need.Open);

        Assert.Empty(answer.Listed);
        Assert.Equal(RealRecord.Record.Stations.Count, answer.NotKnown.Count);
    }

    [Fact]
    public void Nearest_OpenOnAWholeDay_IsNoQuestion() =>
        Assert.Throws<ArgumentException>(() => RealRecord.Record
            .From(RealRecord.Record.FindPlace("SW11 1", Today).Place!)
            .Nearest(Need.Open, new Clocks(Today, Today)));

    private static List<string> Slugs(IEnumerable<CounterAtADistance> counters) =>
        [.. counters.Select(counter => counter.Counter.Station.Slug)];

    private static NearestAnswer AnswerAt(string from, string at, Need need)
    {
        var place = RealRecord.Record.FindPlace(from, Today).Place;
        Assert.NotNull(place);
        return RealRecord.Record.From(place).Nearest(need, LondonTime.Parse(at), Today);
    }
}
