using System.Globalization;
using FrontCounters.Data.Time;

namespace FrontCounters.Data.Tests.Time;

public sealed class WrittenTimeTests
{
    [Theory]
    [InlineData("20260701T100000Z", "2026-07-01T11:00:00+01:00")]
    [InlineData("20260701T1000", "2026-07-01T10:00:00+01:00")]
    [InlineData("20260701T100000+0100", "2026-07-01T10:00:00+01:00")]
    [InlineData("2026-07-01T10Z", "2026-07-01T11:00:00+01:00")]
    [InlineData("2026-07-01T10", "2026-07-01T10:00:00+01:00")]
    [InlineData("2026-07-01T24:00", "2026-07-02T00:00:00+01:00")]
    [InlineData("2026-12-31T24:00:00Z", "2027-01-01T00:00:00+00:00")]
    [InlineData("2026-07-01T10:00 BST", "2026-07-01T10:00:00+01:00")]
    [InlineData("2026-07-01 10:00 GMT", "2026-07-01T11:00:00+01:00")]
    [InlineData("2026-07-01 10:00:00 UTC", "2026-07-01T11:00:00+01:00")]
    [InlineData("2026-10-25T01:30 GMT", "2026-10-25T01:30:00+00:00")]
    [InlineData("2026-10-25T01:30 BST", "2026-10-25T01:30:00+01:00")]
    [InlineData("Wed, 01 Jul 2026 10:00:00 GMT", "2026-07-01T11:00:00+01:00")]
    [InlineData("Wednesday, 01-Jul-26 10:00:00 GMT", "2026-07-01T11:00:00+01:00")]
    [InlineData("Wed Jul  1 10:00:00 2026", "2026-07-01T11:00:00+01:00")]
    [InlineData("Wed, 1 Jul 2026 10:00:00 +0100", "2026-07-01T10:00:00+01:00")]
    [InlineData("Wed Jul 01 2026 10:00:00 GMT+0100 (British Summer Time)", "2026-07-01T10:00:00+01:00")]
    [InlineData("1782900000", "2026-07-01T11:00:00+01:00")]
    [InlineData("1782900000000", "2026-07-01T11:00:00+01:00")]
    [InlineData("01/07/2026 10:00", "2026-07-01T10:00:00+01:00")]
    [InlineData("1/7/2026 9:30", "2026-07-01T09:30:00+01:00")]
    [InlineData("01/07/2026, 10:00:00", "2026-07-01T10:00:00+01:00")]
    [InlineData("31.12.2026 23.59", "2026-12-31T23:59:00+00:00")]
    [InlineData("1 July 2026, 10am", "2026-07-01T10:00:00+01:00")]
    [InlineData("1st July 2026 at 10:30 pm", "2026-07-01T22:30:00+01:00")]
    [InlineData("2026-07-01 12am", "2026-07-01T00:00:00+01:00")]
    [InlineData("2026-7-1 9:05", "2026-07-01T09:05:00+01:00")]
    [InlineData("2026-11-23T03:00", "2026-11-23T03:00:00+00:00")]
    public void TryParse_AsPeopleAndProgramsWriteIt_IsThatMoment(string text, string moment)
    {
        Assert.True(WrittenTime.TryParse(text, out var time, out _), text);

        Assert.Equal(moment, time.ToDateTimeOffset().ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("noon")]
    [InlineData("2026-07-01")]
    [InlineData("32/07/2026 10:00")]
    [InlineData("12/31/2026 10:00")] // the month first is nobody's here
    [InlineData("2026-07-01T24:01")]
    [InlineData("2026-07-01T25:00")]
    [InlineData("2026-07-01 13pm")]
    [InlineData("2026-07-01 0am")]
    [InlineData("1 Foo 2026 10:00")]
    [InlineData("20260701100000")]
    [InlineData("178290000")]
    [InlineData("2026-07-01T10:00 EST")]
    public void TryParse_AnythingElse_IsRefused(string? text) => Assert.False(WrittenTime.TryParse(text, out _, out _));

    [Theory]
    [InlineData("2026-07-01", "2026-07-01")]
    [InlineData("20260701", "2026-07-01")]
    [InlineData("01/07/2026", "2026-07-01")]
    [InlineData("1 July 2026", "2026-07-01")]
    [InlineData("Wed, 1 Jul 2026", "2026-07-01")]
    [InlineData("July 1st, 2026", "2026-07-01")]
    public void TryParseDay_ADayAlone_IsThatDay(string text, string day)
    {
        Assert.True(WrittenTime.TryParseDay(text, out var read));
        Assert.Equal(day, read.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("2026-07-01T10:00")]
    [InlineData("2026-02-30")]
    [InlineData("July 2026")]
    [InlineData("1782900000")]
    [InlineData(null)]
    public void TryParseDay_AnythingElse_IsNone(string? text) => Assert.False(WrittenTime.TryParseDay(text, out _));
}
