using System.Globalization;
using FrontCounters.Data.Time;

namespace FrontCounters.Data.Tests.Time;

public sealed class LondonTimeTests
{
    [Theory]
    [InlineData("2026-11-23T03:00", "2026-11-23T03:00:00+00:00")]
    [InlineData("2026-07-01T23:59", "2026-07-01T23:59:00+01:00")]
    [InlineData("2024-02-29T00:00", "2024-02-29T00:00:00+00:00")]
    [InlineData("2026-03-29T00:59", "2026-03-29T00:59:00+00:00")]
    [InlineData("2026-03-29T01:00", "2026-03-29T02:00:00+01:00")] // skipped: an hour later
    [InlineData("2026-03-29T01:59", "2026-03-29T02:59:00+01:00")]
    [InlineData("2026-03-29T02:00", "2026-03-29T02:00:00+01:00")]
    [InlineData("2026-10-25T00:59", "2026-10-25T00:59:00+01:00")]
    [InlineData("2026-10-25T01:00", "2026-10-25T01:00:00+01:00")] // comes twice: the first
    [InlineData("2026-10-25T01:59", "2026-10-25T01:59:00+01:00")]
    [InlineData("2026-10-25T02:00", "2026-10-25T02:00:00+00:00")]
    public void Parse_ATimeInLondon_IsThatMoment(string text, string moment)
    {
        var time = LondonTime.Parse(text).ToDateTimeOffset();

        Assert.Equal(moment, time.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("2026-11-23T03:00:00+00:00", "2026-11-23T03:00:00+00:00", ClockChange.None)]
    [InlineData("2026-11-23T03:00:00 00:00", "2026-11-23T03:00:00+00:00", ClockChange.None)] // a plus in an address
    [InlineData("2026-11-23T03:00:59", "2026-11-23T03:00:00+00:00", ClockChange.None)]
    [InlineData("2026-11-23T03:00:00.000Z", "2026-11-23T03:00:00+00:00", ClockChange.None)]
    [InlineData("2026-11-23 03:00", "2026-11-23T03:00:00+00:00", ClockChange.None)]
    [InlineData("2026-07-01T23:30Z", "2026-07-02T00:30:00+01:00", ClockChange.None)]
    [InlineData("2026-07-01t23:30:15z", "2026-07-02T00:30:00+01:00", ClockChange.None)]
    [InlineData("2026-07-01T12:00:00+01:00", "2026-07-01T12:00:00+01:00", ClockChange.None)]
    [InlineData("2026-07-01T12:00-0500", "2026-07-01T18:00:00+01:00", ClockChange.None)]
    [InlineData("2026-01-01T00:30+05:30", "2025-12-31T19:00:00+00:00", ClockChange.None)]
    [InlineData("2026-07-01T12:00+01:00[Europe/London]", "2026-07-01T12:00:00+01:00", ClockChange.None)]
    [InlineData("2026-03-29T01:30", "2026-03-29T02:30:00+01:00", ClockChange.Skipped)]
    [InlineData("2026-03-29T01:30Z", "2026-03-29T02:30:00+01:00", ClockChange.None)]
    [InlineData("2026-10-25T01:30", "2026-10-25T01:30:00+01:00", ClockChange.FirstOfTwo)]
    [InlineData("2026-10-25T01:30+01:00", "2026-10-25T01:30:00+01:00", ClockChange.FirstOfTwo)]
    [InlineData("2026-10-25T01:30:00Z", "2026-10-25T01:30:00+00:00", ClockChange.SecondOfTwo)]
    [InlineData("2026-10-25T01:30+00:00", "2026-10-25T01:30:00+00:00", ClockChange.SecondOfTwo)]
    [InlineData("2026-10-25T02:00", "2026-10-25T02:00:00+00:00", ClockChange.None)]
    public void TryParse_AsProgramsWriteIt_IsLondonsTime(string text, string moment, ClockChange change)
    {
        Assert.True(LondonTime.TryParse(text, out var time, out var found));

        Assert.Equal(moment, time.ToDateTimeOffset().ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
        Assert.Equal(change, found);
    }

    [Theory]
    [InlineData("2026-10-25T01:30", "2026-10-25T01:30")]
    [InlineData("2026-10-25T01:30Z", "2026-10-25T01:30+00:00")]
    [InlineData("2026-10-25T02:30Z", "2026-10-25T02:30")]
    [InlineData("2026-07-01T11:30Z", "2026-07-01T12:30")]
    [InlineData("2026-03-29T01:30", "2026-03-29T02:30")]
    public void WriteExactly_AMoment_LosesNeitherOfTwoLikeTimes(string text, string written)
    {
        var time = LondonTime.Parse(text);

        Assert.Equal(written, LondonTime.WriteExactly(time));
        Assert.Equal(time, LondonTime.Parse(written));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2026-11-23")]
    [InlineData("2026-11-23T3:00")]
    [InlineData(" 2026-11-23T03:00")]
    [InlineData("2026-11-23T24:00")]
    [InlineData("2026-11-23T03:60")]
    [InlineData("2026-02-29T03:00")]
    [InlineData("0000-01-01T00:00")]
    [InlineData("-2026-01-01T00:00")]
    [InlineData("２０２６-11-23T03:00")] // full-width digits
    [InlineData("noon")]
    [InlineData("2026-11-23T03:00+15:00")]
    [InlineData("2026-11-23T03:00+01:60")]
    [InlineData("2026-11-23T03:00:60")]
    [InlineData("2026-11-23T03:00ZZ")]
    [InlineData("2026-11-23T03:00 GMT")]
    public void Parse_AnythingElse_IsRefused(string? text)
    {
        Assert.False(LondonTime.TryParse(text, out _));
        var refusal = Assert.Throws<FormatException>(() => LondonTime.Parse(text!));
        Assert.Contains("of the form 2026-11-23T03:00", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-23T03:00")]
    [InlineData("2026-07-01T23:59")]
    public void Write_AMoment_IsWhatParseReads(string text) =>
        Assert.Equal(text, LondonTime.Write(LondonTime.Parse(text)));
}
