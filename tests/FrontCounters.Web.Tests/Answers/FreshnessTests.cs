using System.Globalization;
using System.Text.RegularExpressions;
using FrontCounters.Web.Responses;

namespace FrontCounters.Web.Tests.Answers;

public sealed partial class FreshnessTests
{
    private static readonly DateTimeOffset Midnight = new(2026, 11, 29, 0, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(86_400)]
    [InlineData(3601)]
    [InlineData(700)]
    [InlineData(601)]
    [InlineData(599)]
    [InlineData(299)]
    [InlineData(119)]
    [InlineData(1)]
    [InlineData(0)]
    [InlineData(-5)]
    public void Told_BeforeMidnight_NeverPassesIt(int secondsBefore)
    {
        var told = Freshness.Told(Midnight, Midnight.AddSeconds(-secondsBefore));

        var (age, shared, stale) = (Seconds(told, "max-age"), Seconds(told, "s-maxage"), Seconds(told, "stale-if-error"));
        Assert.True(Math.Max(age, shared) + stale <= Math.Max(0, secondsBefore), told);
        Assert.Equal(Math.Min(300, Math.Max(0, secondsBefore)), age, 60.0);
    }

    [Fact]
    public void Told_OfWhatNobodyMayKeep_SaysSo() => Assert.Equal("no-store", Freshness.Told(null, Midnight));

    private static int Seconds(string told, string name) => int.Parse(
        Number().Matches(told).Single(match => match.Groups["name"].Value == name).Groups["seconds"].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("(?<name>[a-z-]+)=(?<seconds>[0-9]+)", RegexOptions.None, 1000)]
    private static partial Regex Number();
}
