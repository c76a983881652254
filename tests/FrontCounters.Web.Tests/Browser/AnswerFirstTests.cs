using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Playwright;

namespace FrontCounters.Web.Tests.Browser;

/// <summary>What somebody in the street needs stands before all else, on the smallest phone.</summary>
[Collection(BrowserCollection.Name)]
public sealed class AnswerFirstTests(BrowserSite site)
{
    private const int FirstLook = 600;
    private const int LongestAnswer = 6200;

    private static readonly string[] Needed =
    [
        ".asked", "[data-testid='heading']", "[data-testid='state']", "[data-testid='way']", "[data-testid='address']",
        "[data-testid='directions']", ".acts a[href='tel:101']", "[data-testid='nearer-but-shut']", "[data-testid='standing']",
        "[data-testid='emergency'] a[href='tel:999']",
    ];

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
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
}
