using FrontCounters.Data.Queries.Hours;
using FrontCounters.Data.Time;
using NodaTime;

namespace FrontCounters.Data.Tests.Queries;

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
        foreach (var station in record.Stations)
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
        Assert.Equal(record.Stations.Count * HalfHours, compared);
    }

    private static ZonedDateTime InLondon(int minute) =>
        Instant.FromDateTimeUtc(MinuteByMinute.Start.AddMinutes(minute)).InZone(LondonClock.London);

    private static int? MinuteOf(ZonedDateTime? moment) =>
        moment is null ? null : (int)(moment.Value.ToDateTimeUtc() - MinuteByMinute.Start).TotalMinutes;
}
