using FrontCounters.Data.Time;

namespace FrontCounters.Data.Tests.Time;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2013", "2013-01-01", "2013-12-31")]
    [InlineData("2013-06", "2013-06-01", "2013-06-30")]
    [InlineData("2016-02", "2016-02-01", "2016-02-29")]
    [InlineData("2017-02", "2017-02-01", "2017-02-28")]
    [InlineData("2013-06-24", "2013-06-24", "2013-06-24")]
    [InlineData("2016-02-29", "2016-02-29", "2016-02-29")]
    public void Parse_OneOfThreeForms_SpansItsDaysAndPrintsAsWritten(string text, string first, string last)
    {
        var date = PartialDate.Parse(text);

        Assert.Equal(DateOnly.ParseExact(first, "yyyy-MM-dd"), date.First);
        Assert.Equal(DateOnly.ParseExact(last, "yyyy-MM-dd"), date.Last);
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("17")]
    [InlineData("0000")]
    [InlineData("2017-13")]
    [InlineData("2017-00")]
    [InlineData("2017-6")]
    [InlineData("2017-06-31")]
    [InlineData("2017-02-29")]
    [InlineData("24/06/2013")]
    [InlineData("2013/06/24")]
    [InlineData("2013-06-24 ")]
    [InlineData("June 2013")]
    [InlineData("2013-06-24T00:00")]
    public void TryParse_AnythingElse_IsFalse(string? text) => Assert.False(PartialDate.TryParse(text, out _));

    [Fact]
    public void Parse_AnythingElse_SaysWhatItIsNot() => Assert.Equal(
        "'soon' is not a year, month or day.", Assert.Throws<FormatException>(() => PartialDate.Parse("soon")).Message);

    [Theory]
    [InlineData("2012", "2013")]
    [InlineData("2013-01-01", "2013-01")]
    [InlineData("2013-01", "2013")]
    [InlineData("2013", "2013-02")]
    [InlineData("2013-06-24", "2013-06-25")]
    public void Compare_EarlierFirstDayThenMorePrecise_ComesFirst(string earlier, string later)
    {
        var (one, other) = (PartialDate.Parse(earlier), PartialDate.Parse(later));

        Assert.True(one < other && one <= other && other > one && other >= one);
        Assert.Equal(0, one.CompareTo(one));
    }

    [Fact]
    public void Of_Day_IsThatDay() =>
        Assert.Equal(PartialDate.Parse("2017-12-14"), PartialDate.FromDay(new DateOnly(2017, 12, 14)));
}
