using NodaTime;
using NodaTime.TimeZones;

namespace FrontCounters.Data.Time;

/// <summary>
/// The time in London, from NodaTime's own zone data: the same on a machine that has none.
/// </summary>
public sealed class LondonClock(TimeProvider time)
{
    public static readonly DateTimeZone London = TzdbDateTimeZoneSource.Default.ForId("Europe/London");

    /// <summary>Today's date in London.</summary>
    public DateOnly Today => Now.Date.ToDateOnly();

    public ZonedDateTime Now => Instant.FromDateTimeOffset(time.GetUtcNow()).InZone(London);
}
