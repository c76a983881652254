using System.Globalization;
using FrontCounters.Data.Tests.Infrastructure;
using FrontCounters.Data.Time;

namespace FrontCounters.Data.Tests.Time;

public sealed class LondonClockTests
{
    [Theory]
    [InlineData("2025-07-01T22:59:59Z", "2025-07-01 23:59:59")] // a second before midnight, in summer
    [InlineData("2025-07-01T23:00:00Z", "2025-07-02 00:00:00")]
    [InlineData("2025-12-31T23:59:59Z", "2025-12-31 23:59:59")] // a second before midnight, in winter
    [InlineData("2026-01-01T00:00:00Z", "2026-01-01 00:00:00")]
    [InlineData("2026-03-29T00:59:59Z", "2026-03-29 00:59:59")] // clocks go forward at one
    [InlineData("2026-03-29T01:00:00Z", "2026-03-29 02:00:00")]
    [InlineData("2026-03-29T23:00:00Z", "2026-03-30 00:00:00")]
    [InlineData("2026-10-25T00:30:00Z", "2026-10-25 01:30:00")] // half past one comes twice
    [InlineData("2026-10-25T01:30:00Z", "2026-10-25 01:30:00")]
    [InlineData("2026-10-25T23:59:59Z", "2026-10-25 23:59:59")]
    [InlineData("2026-10-26T00:00:00Z", "2026-10-26 00:00:00")]
    public void Now_AnInstant_IsTheTimeOnClocksInLondon(string instant, string london)
    {
        var clock = new LondonClock(new FixedTime(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture)));

        Assert.Equal(london, clock.Now.LocalDateTime.ToString("uuuu-MM-dd HH:mm:ss", CultureInfo.InvariantCulture));
        Assert.Equal(DateOnly.ParseExact(london[..10], "yyyy-MM-dd"), clock.Today);
    }

    [Fact]
    public void Now_InstantWithAnotherOffset_IsTheSameInLondon() => Assert.Equal(
        new DateOnly(2025, 7, 2),
        new LondonClock(new FixedTime(new DateTimeOffset(2025, 7, 1, 19, 0, 0, TimeSpan.FromHours(-4)))).Today);
}
