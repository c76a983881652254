using System.Text.RegularExpressions;
using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Playwright;

namespace FrontCounters.Web.Tests.Browser;

/// <summary>The question and the answer of <c>/nearest</c>, and the same form on the front page.</summary>
internal sealed class NearestOnPage(WatchedPage window)
{
    private const float NavigationMilliseconds = 30_000;

    private readonly IPage page = window.Page;

    public ILocator Place => page.GetByLabel("Postcode or place");

    public ILocator Now => page.GetByLabel("Now", new() { Exact = true });

    public ILocator AnotherTime => page.GetByLabel("Another time");

    public ILocator When => page.GetByLabel("Day and time in London");

    public ILocator Find => page.GetByRole(AriaRole.Button, new() { Name = "Find" });

    public ILocator MyLocation => page.GetByRole(AriaRole.Button, new() { Name = "Use my location" });

    public ILocator MyLocationStatus => page.GetByTestId("my-location-status");

    public ILocator Answer => page.GetByTestId("answer");

    public ILocator Changed => page.GetByTestId("changed");

    public ILocator Share => page.GetByTestId("share").GetByRole(AriaRole.Link);

    /// <summary>What the address asks about: <c>E4 7</c>, <c>51.624,-0.001</c>.</summary>
    public string? From => QueryOf(page.Url)["from"];

    public string? At => QueryOf(page.Url)["at"];

    /// <summary>Waits for the answer that is told so, in the title of its page.</summary>
    public Task TellsAsync(string words) => Assertions.Expect(page).ToHaveTitleAsync(
        new Regex(Regex.Escape(words), RegexOptions.None, TimeSpan.FromSeconds(1)), new() { Timeout = NavigationMilliseconds });

    /// <summary>Puts the place that the device says it is in, and lets pages ask for it.</summary>
    public async Task AllowLocationAsync(float latitude, float longitude)
    {
        await page.Context.GrantPermissionsAsync(["geolocation"]);
        await page.Context.SetGeolocationAsync(new() { Latitude = latitude, Longitude = longitude, Accuracy = 12 });
    }

    /// <summary>
    /// Waits until the address asks from somewhere that begins so. Asked again and again, where WaitForURLAsync looks
    /// once and then waits for an arrival that it may have missed meanwhile.
    /// </summary>
    public Task HasAskedFromAsync(string start) => Assertions.Expect(page).ToHaveURLAsync(
        new Regex($@"/nearest\?(?:.*&)?from={Regex.Escape(start)}", RegexOptions.None, TimeSpan.FromSeconds(1)),
        new() { Timeout = NavigationMilliseconds });

    /// <summary>Goes on by Tab until the element has the focus.</summary>
    public async Task TabToAsync(ILocator element)
    {
        const int most = 150;
        for (var step = 0; step < most; step++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await element.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }
        }

        Assert.Fail("Tab does not reach it.");
    }

    private static System.Collections.Specialized.NameValueCollection QueryOf(string address) =>
        System.Web.HttpUtility.ParseQueryString(new Uri(address).Query);
}
