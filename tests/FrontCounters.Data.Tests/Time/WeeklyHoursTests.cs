using FrontCounters.Data.Time;

namespace FrontCounters.Data.Tests.Time;

public sealed class WeeklyHoursTests
{
    [Theory]
    [InlineData("Mo-Fr 10:00-22:00; Sa-Su 09:00-19:00", 80)]
    [InlineData("Mo-Su 07:00-23:00", 112)]
    [InlineData("Sa-Su 09:00-19:00", 20)]
    [InlineData("Su 09:00-10:30", 1.5)]
    [InlineData("Mo-Fr 11:00-15:00,16:00-19:00", 35)]
    [InlineData("Sa 09:00-12:00; Mo 09:00-10:00", 4)]
    [InlineData("Mo-Su 00:00-23:59", 7 * (23 + (59 / 60.0)))]
    public void Parse_HoursInTheRecordsForm_CountsTheWeekAndPrintsAsWritten(string text, double hoursAWeek)
    {
        var hours = WeeklyHours.Parse(text);

        Assert.Equal(hoursAWeek, hours.HoursAWeek, precision: 6);
        Assert.Equal(text, hours.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Mo-Fr")]
    [InlineData("10:00-22:00")]
    [InlineData("24/7")]
    [InlineData("mo-fr 10:00-22:00")]
    [InlineData("Monday 10:00-22:00")]
    [InlineData("Mo–Fr 10:00–22:00")]
    [InlineData("Mo,We 10:00-22:00")]
    [InlineData("Mo-We-Fr 10:00-22:00")]
    [InlineData("Mo-Mo 10:00-22:00")]
    [InlineData("Fr-Mo 10:00-22:00")]
    [InlineData("Su-Sa 10:00-22:00")]
    [InlineData("Mo-Fr 10:00-24:00")]
    [InlineData("Mo-Fr 00:00-00:00")]
    [InlineData("Mo-Fr 22:00-10:00")]
    [InlineData("Mo-Fr 10:00-10:00")]
    [InlineData("Mo-Fr 9:00-17:00")]
    [InlineData("Mo-Fr 10-22")]
    [InlineData("Mo-Fr 10:00-22:60")]
    [InlineData("Mo-Fr 10:00-14:00,13:00-19:00")]
    [InlineData("Mo-Fr 10:00-14:00,14:00-19:00")]
    [InlineData("Mo-Fr 16:00-19:00,11:00-15:00")]
    [InlineData("Mo-Fr 11:00-15:00, 16:00-19:00")]
    [InlineData("Mo-Fr 10:00-22:00; Fr 09:00-19:00")]
    [InlineData("Mo 10:00-11:00; Mo 12:00-13:00")]
    [InlineData("Mo-Fr 10:00-22:00;Sa-Su 09:00-19:00")]
    [InlineData("Mo-Fr 10:00-22:00; ")]
    [InlineData(" Mo-Fr 10:00-22:00")]
    [InlineData("Mo-Fr  10:00-22:00")]
    public void TryParse_AnythingElse_IsFalse(string? text)
    {
        Assert.False(WeeklyHours.TryParse(text, out var hours));
        Assert.Null(hours);
    }

    [Theory]
    [InlineData(DayOfWeek.Monday, "10:00", "22:00")]
    [InlineData(DayOfWeek.Friday, "10:00", "22:00")]
    [InlineData(DayOfWeek.Saturday, "09:00", "19:00")]
    [InlineData(DayOfWeek.Sunday, "09:00", "19:00")]
    public void On_StandardWeek_GivesThatDaysSpan(DayOfWeek day, string opens, string closes)
    {
        var span = Assert.Single(WeeklyHours.Parse("Mo-Fr 10:00-22:00; Sa-Su 09:00-19:00").On(day));

        Assert.Equal(new OpenSpan(TimeOnly.ParseExact(opens, "HH:mm"), TimeOnly.ParseExact(closes, "HH:mm")), span);
    }

    [Fact]
    public void On_DayThatIsNotNamed_IsEmpty() =>
        Assert.Empty(WeeklyHours.Parse("Mo-Fr 10:00-22:00").On(DayOfWeek.Sunday));

    [Fact]
    public void On_DayWithABreak_GivesBothSpansInOrder() => Assert.Equal(
        ["11:00-15:00", "16:00-19:00"],
        WeeklyHours.Parse("Mo-Fr 11:00-15:00,16:00-19:00").On(DayOfWeek.Tuesday)
            .Select(span => $"{span.Opens:HH:mm}-{span.Closes:HH:mm}"));

    [Fact]
    public void Equals_SameText_IsTrue()
    {
        Assert.Equal(WeeklyHours.Parse("Mo 10:00-11:00"), WeeklyHours.Parse("Mo 10:00-11:00"));
        Assert.NotEqual(WeeklyHours.Parse("Mo 10:00-11:00"), WeeklyHours.Parse("Tu 10:00-11:00"));
    }
}
