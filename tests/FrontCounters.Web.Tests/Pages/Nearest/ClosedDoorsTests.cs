using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Pages.Nearest;

/// <summary>
/// The postcodes of five counters that closed, answered from their sectors: by day, at night, and before the rounds.
/// </summary>
[Collection(SiteCollection.Name)]
public sealed class ClosedDoorsTests(SiteFactory site)
{
    private const string ByDay = "at=2026-11-23T14:00";
    private const string AtNight = "at=2026-11-23T03:00";
    private const string InJune2017 = "at=2017-06-30T14:00";

    [Theory]
    [InlineData("E4 7EA", ByDay, "edmonton", "2026-11-23T22:00:00+00:00")]
    [InlineData("E4 7EA", AtNight, "charing-cross", null)]
    [InlineData("E4 7EA", InJune2017, "chingford", null)]
    [InlineData("HA2 0DN", ByDay, "wembley", "2026-11-23T22:00:00+00:00")]
    [InlineData("HA2 0DN", AtNight, "charing-cross", null)]
    [InlineData("HA2 0DN", InJune2017, "harrow", null)]
    [InlineData("SW19 8NN", ByDay, "lavender-hill", "2026-11-23T22:00:00+00:00")]
    [InlineData("SW19 8NN", AtNight, "charing-cross", null)]
    [InlineData("SW19 8NN", InJune2017, "wimbledon", null)]
    [InlineData("TW1 3SY", ByDay, "hounslow", "2026-11-23T22:00:00+00:00")]
    [InlineData("TW1 3SY", AtNight, "charing-cross", null)]
    [InlineData("TW1 3SY", InJune2017, "twickenham", null)]
    [InlineData("W8 6EQ", ByDay, "hammersmith", "2026-11-23T22:00:00+00:00")]
    [InlineData("W8 6EQ", AtNight, "charing-cross", null)]
    [InlineData("W8 6EQ", InJune2017, "notting-hill", null)]
    public async Task GetJson_PostcodeOfACounterThatClosed_NamesTheNearestThatIsOpen(
        string from, string when, string slug, string? closesAt)
    {
        var answer = await site.GetJsonAsync($"/nearest.json?from={Uri.EscapeDataString(from)}&{when}");

        var nearest = answer.GetProperty("counters")[0];
        Assert.Equal(slug, nearest.GetProperty("slug").GetString());
        Assert.Equal("open", nearest.GetProperty("state").GetString());
        Assert.Equal(closesAt, nearest.GetProperty("closesAt").GetString());
    }

    [Theory]
    [InlineData("E4 7EA", ByDay, "Edmonton", "Until 10pm")]
    [InlineData("HA2 0DN", AtNight, "Charing Cross", "Day and night")]
    public async Task Get_PostcodeOfACounterThatClosed_LeadsWithASentence(
        string from, string when, string name, string state)
    {
        var page = await site.GetPageAsync($"/nearest?from={Uri.EscapeDataString(from)}&{when}");

        Assert.Contains($" should be {name}", page.TitleAlone(), StringComparison.Ordinal);
        Assert.Equal($"{name} should be open", page.Text("heading"));
        Assert.Equal(state, page.Text("state"));
        Assert.DoesNotContain(from, page.Title, StringComparison.Ordinal);
    }
}
