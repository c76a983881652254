using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Playwright;

namespace FrontCounters.Web.Tests.Browser;

/// <summary>What somebody in the street needs stands before all else, on the smallest phone.</summary>
[Collection(BrowserCollection.Name)]
public sealed class AnswerFirstTests(BrowserSite site)
{
    private const int FirstLook = 600;
    private const int LongestAnswer = 6000;

    private static readonly string[] Needed =
    [
        ".asked", "[data-testid='heading']", "[data-testid='state']", "[data-testid='way']", "[data-testid='address']",
        "[data-testid='directions']", ".acts a[href='tel:101']", "[data-testid='nearer-but-shut']", "[data-testid='standing']",
        "[data-testid='emergency'] a[href='tel:999']",
    ];

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineDataOneDayIn(2, 0, ColorScheme.Dark)]
    public async Task Open_TheNearestAtNight_ShowsWhatIsNeededAtOnce(ColorScheme scheme)
    {
        await using var window = await site.OpenAsync(360, scheme);
        await window.GoAsync("/nearest?from=SW11&at=2026-11-23T03:00");

        foreach (var needed in Needed)
        {
            var foot = await window.Page.Locator(needed).EvaluateAsync<double>("element => element.getBoundingClientRect().bottom + scrollY");
            Assert.True(foot <= FirstLook, $"{needed} ends {foot} pixels down.");
        }

        var height = await window.Page.EvaluateAsync<int>("document.documentElement.scrollHeight");
        Assert.True(height <= LongestAnswer, $"The page is {height} pixels long.");
    }

    /// <summary>On the smallest phone, with what is folded left folded.</summary>
    [Theory]
    [InlineData("/nearest?from=E4+7EA&at=2026-11-22T12:00", LongestAnswer)]
    [InlineData("/boroughs/redbridge", 9000)]
    [InlineDataOneDayIn(2, 0, "/boroughs/harrow", 9000)]
    [InlineDataOneDayIn(2, 1, "/rounds/2013", 12000)]
    [InlineDataOneDayIn(2, 0, "/rounds/2017", 12000)]
    [InlineDataOneDayIn(2, 1, "/rounds/2025", 12000)]
    public async Task Open_AKindOfPageOnAPhone_IsNoLongerThanItMayBe(string address, int pixels)
    {
        await using var window = await site.OpenAsync(360);
        await window.GoAsync(address);

        var height = await window.Page.EvaluateAsync<int>("document.documentElement.scrollHeight");
        Assert.True(height <= pixels, $"{address} is {height} pixels long, of {pixels}.");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/boroughs")]
    [InlineDataOneDayIn(3, 0, "/boroughs/barking-and-dagenham")]
    [InlineDataOneDayIn(3, 1, "/boroughs/lewisham")]
    [InlineDataOneDayIn(3, 2, "/nearest?from=E4+7EA&at=2026-11-22T12:00")]
    [InlineDataOneDayIn(3, 0, "/stations/barking-learning-centre")]
    [InlineDataOneDayIn(3, 0, "/pledges")]
    [InlineDataOneDayIn(3, 1, "/rounds/2017")]
    [InlineDataOneDayIn(3, 2, "/rounds/2017/figures")]
    [InlineDataOneDayIn(3, 0, "/rounds/2025/list-august")]
    [InlineDataOneDayIn(3, 1, "/wards")]
    [InlineDataOneDayIn(3, 2, "/sources/standard-2025-08-list")]
    [InlineDataOneDayIn(3, 0, "/sources/met-foi-22-023552")]
    [InlineDataOneDayIn(3, 0, "/disagreements/met-budget-gap-2025")]
    [InlineDataOneDayIn(3, 1, "/quotations/q-knight-usage")]
    public async Task Open_OnAPhone_HasAHeadingOfThreeLinesAtMostAndNothingToTheSide(string address)
    {
        await using var window = await site.OpenAsync(360);
        await window.LoadAsync(address);

        var lines = await window.Page.Locator("h1").EvaluateAsync<double>(
            "h => (h.getBoundingClientRect().height - (h.querySelector('.of-what')?.getBoundingClientRect().height ?? 0)) / parseFloat(getComputedStyle(h).lineHeight)");
        Assert.True(lines < 3.5, $"{address} has a heading of {lines:0.0} lines.");
        Assert.Equal(360, await window.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Theory]
    [InlineData("/rounds/2017#2017-draft-closing-41", "/rounds/2017/figures#2017-draft-closing-41")]
    [InlineDataOneDayIn(2, 0, "/rounds/2025#event-2025-10-15-decision", "/rounds/2025/events#event-2025-10-15-decision")]
    [InlineDataOneDayIn(2, 1, "/rounds/2017#events", "/rounds/2017#events")]
    public async Task Open_APartThatARoundsPageOnceHad_LeadsToWhereItStandsNow(string once, string now)
    {
        await using var window = await site.OpenAsync(360);
        await window.GoAsync(once);

        await Assertions.Expect(window.Page).ToHaveURLAsync(new Uri(new Uri(site.Site.Address), now).ToString());
        Assert.NotEqual(0, await window.Page.Locator($"[id='{now.Split('#')[1]}']").CountAsync());
    }
}
