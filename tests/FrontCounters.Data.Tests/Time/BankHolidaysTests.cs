using FrontCounters.Data.Time;

namespace FrontCounters.Data.Tests.Time;

public sealed class BankHolidaysTests
{
    [Theory]
    [InlineData(2013, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26")]
    [InlineData(2014, "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26")]
    [InlineData(2015, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28")]
    [InlineData(2016, "01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27")]
    [InlineData(2017, "01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26")]
    [InlineData(2018, "01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26")]
    [InlineData(2019, "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26")]
    [InlineData(2020, "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28")] // early May moved
    [InlineData(2021, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28")]
    [InlineData(2022, "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27")] // spring moved, two added
    [InlineData(2023, "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26")] // one added
    [InlineData(2024, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26")]
    [InlineData(2025, "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26")]
    [InlineData(2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28")]
    [InlineData(2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28")]
    [InlineData(2028, "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26")]
    [InlineData(2029, "01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26")]
    [InlineData(2030, "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26")]
    [InlineData(2031, "01-01 04-11 04-14 05-05 05-26 08-25 12-25 12-26")]
    [InlineData(2032, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28")]
    public void Official_AYear_IsTheListPublished(int year, string days) =>
        Assert.Equal(days, string.Join(' ', BankHolidays.Official(year).Select(day => $"{day:MM-dd}")));

    [Fact]
    public void Official_AnyLaterYear_HasEightWeekdays()
    {
        foreach (var year in Enumerable.Range(2024, 500))
        {
            var days = BankHolidays.Official(year).Distinct().ToList();

            Assert.Equal(8, days.Count);
            Assert.All(days, day => Assert.False(day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday, $"{day:O}"));
        }
    }

    [Theory]
    [InlineData("2026-12-25", true)]
    [InlineData("2026-12-26", true)] // Boxing Day on a Saturday, and its substitute
    [InlineData("2026-12-27", false)]
    [InlineData("2026-12-28", true)]
    [InlineData("2026-12-29", false)]
    [InlineData("2027-12-25", true)] // Christmas at a weekend
    [InlineData("2027-12-26", true)]
    [InlineData("2027-12-28", true)]
    [InlineData("2028-01-01", true)] // New Year's Day on a Saturday
    [InlineData("2028-01-02", false)]
    [InlineData("2028-01-03", true)]
    [InlineData("2020-05-04", false)] // moved away
    [InlineData("2022-05-30", false)]
    [InlineData("2026-04-05", false)] // Easter Sunday
    public void Include_ADay_CountsTheDayItselfAndItsSubstitute(string day, bool isIncluded) =>
        Assert.Equal(isIncluded, BankHolidays.Include(DateOnly.ParseExact(day, "yyyy-MM-dd")));
}
