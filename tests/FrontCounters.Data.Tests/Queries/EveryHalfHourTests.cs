using FrontCounters.Data.Queries.Hours;
using FrontCounters.Data.Tests.Infrastructure;
using FrontCounters.Data.Time;
using NodaTime;

namespace FrontCounters.Data.Tests.Queries;

/// <summary>Whether a counter is open at every half hour of a year, against counting minutes: an eighth of the counters each day.</summary>
public sealed class EveryHalfHourTests
{
    private const int HalfHours = MinuteByMinute.MinutesOfTheYear / 30;

    [Fact]
    public void OpenAt_EveryStationAndHalfHourOf2026_AgreesWithCountingMinutes()
    {
        var record = RealRecord.Record;
        var known = new DateOnly(2026, 11, 22);
        var compared = 0;
        List<string> differences = [];
        var stations = Sample.OneIn(8, record.Stations).ToList();
        foreach (var station in stations)
        {
            var slow = new MinuteByMinute(station);
            for (var minute = 0; minute < MinuteByMinute.MinutesOfTheYear; minute += 30)
            {
                var at = InLondon(minute);
                var state = record.OpenAt(station, at, known);
                var answer = (state.State, MinuteOf(state.Until), MinuteOf(state.OpensAt), state.MayOpenSooner);
                if (answer != slow.At(minute))
                {
                    differences.Add($"{station.Slug} at {at}: {answer}, by minutes {slow.At(minute)}");
                }

                compared++;
            }
        }

        Assert.Empty(differences);
        Assert.Equal(stations.Count * HalfHours, compared);
    }

    private static ZonedDateTime InLondon(int minute) =>
        Instant.FromDateTimeUtc(MinuteByMinute.Start.AddMinutes(minute)).InZone(LondonClock.London);

    private static int? MinuteOf(ZonedDateTime? moment) =>
        moment is null ? null : (int)(moment.Value.ToDateTimeUtc() - MinuteByMinute.Start).TotalMinutes;
}
