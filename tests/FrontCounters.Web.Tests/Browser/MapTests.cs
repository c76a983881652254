using System.Globalization;
using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Playwright;

namespace FrontCounters.Web.Tests.Browser;

/// <summary>The map shows what the list says, by pointer, keyboard and finger; without it the drawing stays.</summary>
[Collection(BrowserCollection.Name)]
public sealed class MapTests(BrowserSite site)
{
    /// <summary>
    /// One visit for all that must hold of a page's map: a mark for each place of the list; the map that can be moved
    /// stands in the place of the drawing, not below it; Tab goes over the marks in the order of the list.
    /// </summary>
    [Theory]
    [MemberData(nameof(PageKinds.WithMap), MemberType = typeof(PageKinds))]
    public async Task Map_OnAPage_HasAMarkForEachPlaceOfTheListAndTabGoesOverThem(string address)
    {
        await using var window = await site.OpenAsync();

        var map = await MapOnPage.OpenLiveAsync(window, address);

        var marked = (await MapOnPage.NamesAsync(map.Pins)).Select(NameIn).ToArray();
        var listed = await map.ListedAsync();
        var expected = (await map.PlacedAsync()).Where(name => listed.Length == 0 || listed.Contains(name));
        Assert.NotEmpty(marked);
        Assert.Equal(expected.Order(StringComparer.Ordinal), marked.Order(StringComparer.Ordinal));
        await Assertions.Expect(window.Page.Locator("[data-module=counter-map] .map-drawing")).ToBeHiddenAsync();
        await Assertions.Expect(window.Page.Locator("[data-module=counter-map] .map-live")).ToBeVisibleAsync();
        await AssertTabGoesInTheOrderOfTheListAsync(window, map);
        Assert.Empty(window.Complaints);
        Assert.Empty(window.Foreign);
    }

    [Fact]
    public async Task Enter_OnAMark_OpensItsPopUp_AndEscapeGoesBackToTheMark()
    {
        await using var window = await site.OpenAsync();
        var map = await MapOnPage.OpenLiveAsync(window, "/boroughs/harrow");
        var names = await MapOnPage.NamesAsync(map.Buttons);
        var mark = map.Buttons.Nth(names.ToList().FindIndex(name => NameIn(name) == "Pinner"));
        await mark.FocusAsync();

        await window.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(map.PopUp).ToContainTextAsync("due 28 February 2026, not confirmed since");
        await Assertions.Expect(map.PopUp.GetByRole(AriaRole.Link, new() { Name = "Pinner" })).ToBeFocusedAsync();
        await window.Page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(map.PopUp).ToHaveCountAsync(0);
        await Assertions.Expect(mark).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData("")]
    [InlineData("?on=2017-06-30&known=2017-07-20")]
    public async Task PopUp_OfAMark_LeadsToItsCounterOnTheDaysOfThePage(string query)
    {
        await using var window = await site.OpenAsync();
        var map = await MapOnPage.OpenLiveAsync(window, $"/boroughs/harrow{query}");

        await map.Buttons.First.ClickAsync();

        await Assertions.Expect(map.PopUp.GetByRole(AriaRole.Link)).ToHaveAttributeAsync("href", $"/stations/harrow{query}");
    }

    [Fact]
    public async Task Tab_OutOfAPopUp_GoesToTheNextMarkAndClosesIt()
    {
        await using var window = await site.OpenAsync();
        var map = await MapOnPage.OpenLiveAsync(window, "/boroughs/harrow");
        var names = await MapOnPage.NamesAsync(map.Buttons);
        await map.Buttons.First.FocusAsync();
        await window.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(map.PopUp.GetByRole(AriaRole.Link)).ToBeFocusedAsync();

        // Past its link and the button that closes it.
        await window.Page.Keyboard.PressAsync("Tab");
        await window.Page.Keyboard.PressAsync("Tab");

        Assert.Equal(names[1], await map.FocusedAsync());
        await Assertions.Expect(map.PopUp).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Escape_WhereTheFocusIsElsewhere_ClosesThePopUpAndLeavesTheFocus()
    {
        await using var window = await site.OpenAsync();
        var map = await MapOnPage.OpenLiveAsync(window, "/boroughs/harrow");
        await map.Buttons.First.ClickAsync();
        await Assertions.Expect(map.PopUp).ToHaveCountAsync(1);
        await window.Page.EvaluateAsync("document.activeElement.blur()");

        await window.Page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(map.PopUp).ToHaveCountAsync(0);
        Assert.Equal("BODY", await window.Page.EvaluateAsync<string>("document.activeElement.tagName"));
    }

    /// <summary>Charing Cross lies beyond Harrow's map, and is told at its edge until the map has been moved to it.</summary>
    [Fact]
    public async Task Move_ToACounterBeyondTheEdge_TakesItsWordsAway()
    {
        await using var window = await site.OpenAsync();
        var map = await MapOnPage.OpenLiveAsync(window, "/boroughs/harrow");
        var beyond = map.Live.Locator(".map-beyond");
        await Assertions.Expect(beyond).ToHaveTextAsync("Charing Cross 10.9 miles ↘");

        foreach (var _ in Enumerable.Range(0, 3))
        {
            await map.Tools.GetByRole(AriaRole.Button, new() { Name = "Further" }).ClickAsync();
            await Assertions.Expect(map.Live.Locator(".leaflet-zoom-anim")).ToHaveCountAsync(0);
        }

        await Assertions.Expect(beyond).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Open_OnAPhone_OffersTwoButtonsAndFoldsTheRest()
    {
        await using var window = await site.OpenAsync(width: 360, touch: true);
        var map = await MapOnPage.OpenLiveAsync(window, "/nearest?from=E4&at=2026-11-28T03:00");

        await Assertions.Expect(map.Tools.GetByRole(AriaRole.Button)).ToHaveCountAsync(2);
        await Assertions.Expect(map.Live.Locator(".map-asked")).ToHaveTextAsync("E4");
        await map.Tools.GetByText("Move map").TapAsync();
        await Assertions.Expect(map.AskFromMiddle).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Press_ShowStreets_AsksTheOtherHostOnlyThen()
    {
        await using var window = await site.OpenAsync();
        await window.Page.Context.RouteAsync(
            request => !request.StartsWith(site.Site.Address, StringComparison.Ordinal), route => route.AbortAsync());
        var map = await MapOnPage.OpenLiveAsync(window, "/boroughs/harrow");
        await Assertions.Expect(map.Tools).ToContainTextAsync(
            "Streets come from tile.openstreetmap.org, which sees your address");
        Assert.Empty(window.Foreign);

        await window.Page.RunAndWaitForRequestAsync(
            () => map.Streets.ClickAsync(), "https://tile.openstreetmap.org/**");

        await Assertions.Expect(map.Streets).ToHaveAttributeAsync("aria-pressed", "true");
        Assert.DoesNotContain(
            window.Complaints, complaint => complaint.Contains("Content Security", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Swipe_OnAPhone_ScrollsThePagePastTheMapUntilItIsTapped()
    {
        await using var window = await site.OpenAsync(width: 360, touch: true);
        var map = await MapOnPage.OpenLiveAsync(window, "/boroughs/harrow");
        var before = await window.Page.EvaluateAsync<int>("scrollY");

        await map.SwipeUpAsync();
        Assert.InRange(await window.Page.EvaluateAsync<int>("scrollY") - before, 100, 200);

        // Who taps the map has asked to move it.
        await map.Live.ScrollIntoViewIfNeededAsync();
        await map.Live.TapAsync(new() { Position = new() { X = 20, Y = 20 } });
        before = await window.Page.EvaluateAsync<int>("scrollY");
        await map.SwipeUpAsync();
        Assert.Equal(before, await window.Page.EvaluateAsync<int>("scrollY"));
    }

    [Theory]
    [InlineData("**/leaflet*.js")]
    [InlineDataOneDayIn(2, 0, "**/leaflet*.css")]
    [InlineDataOneDayIn(2, 1, "**/map-choose*.js")]
    [InlineDataOneDayIn(2, 0, "**/harrow.geojson")]
    [InlineDataOneDayIn(2, 1, "**/map/outlines.geojson*")]
    public async Task Open_WhereAFileOfTheMapFails_KeepsTheDrawing(string lost)
    {
        await using var window = await site.OpenAsync();
        await window.Page.RouteAsync(lost, route => route.AbortAsync());

        var map = await MapOnPage.OpenAsync(window, "/boroughs/harrow");
        await window.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        Assert.Contains(window.Complaints, complaint => complaint.StartsWith("failed:", StringComparison.Ordinal));
        await Assertions.Expect(map.Drawing).ToBeVisibleAsync();
        await Assertions.Expect(map.Tools).Not.ToBeVisibleAsync();
        Assert.Equal(0, await map.Live.CountAsync());
    }

    /// <summary>A new release was taken after the page was answered, or another replica had not taken it yet.</summary>
    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public async Task Open_WhereTheMapIsOfAnotherRelease_AsksOnceMoreAndElseKeepsTheDrawing(int ofAnother, bool isLive)
    {
        await using var window = await site.OpenAsync();
        var asked = 0;
        await window.Page.RouteAsync("**/harrow.geojson", async route =>
        {
            var response = await route.FetchAsync();
            var text = await response.TextAsync();
            var body = ++asked > ofAnother ? text : text.Replace("\"release\":\"sha256:", "\"release\":\"sha256:0", StringComparison.Ordinal);
            await route.FulfillAsync(new() { Response = response, Body = body });
        });

        var map = await MapOnPage.OpenAsync(window, "/boroughs/harrow");
        await window.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        Assert.Equal(2, asked);
        await Assertions.Expect(map.Live).ToHaveCountAsync(isLive ? 1 : 0);
        await Assertions.Expect(map.Drawing).ToBeVisibleAsync(new() { Visible = !isLive });
        await Assertions.Expect(window.Page.GetByText("The record has changed since.")).ToHaveCountAsync(isLive ? 0 : 1);
    }

    [Theory]
    [MemberData(nameof(PageKinds.WithMap), MemberType = typeof(PageKinds))]
    public async Task Open_WithoutScript_HasTheDrawingWithItsLinks(string address)
    {
        await using var window = await site.OpenAsync(width: 360, script: false);

        var map = await MapOnPage.OpenAsync(window, address);

        await Assertions.Expect(map.Drawing).ToBeVisibleAsync();
        await Assertions.Expect(map.Tools).Not.ToBeVisibleAsync();
        await Assertions.Expect(map.DrawnMarks.First).ToBeVisibleAsync();
        foreach (var mark in await map.DrawnMarks.AllAsync())
        {
            Assert.StartsWith("/stations/", await mark.GetAttributeAsync("href"), StringComparison.Ordinal);
            Assert.Matches(@"^\d+\. .+: .+", await mark.Locator("title").TextContentAsync());
        }
    }

    [Fact]
    public async Task Print_WithALiveMap_ShowsTheDrawing()
    {
        await using var window = await site.OpenAsync();
        var map = await MapOnPage.OpenLiveAsync(window, "/boroughs/harrow");

        await window.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(map.Drawing).ToBeVisibleAsync();
        await Assertions.Expect(map.Live).Not.ToBeVisibleAsync();
        await Assertions.Expect(map.Tools).Not.ToBeVisibleAsync();
    }

    private static async Task AssertTabGoesInTheOrderOfTheListAsync(WatchedPage window, MapOnPage map)
    {
        var names = await MapOnPage.NamesAsync(map.Buttons);
        await map.Buttons.First.FocusAsync();
        var walked = new List<string?>();
        foreach (var _ in names)
        {
            walked.Add(await map.FocusedAsync());
            await window.Page.Keyboard.PressAsync("Tab");
        }

        Assert.Equal(names, walked);
        Assert.All(
            names, name => Assert.Matches(@"^\d+\. .+: (Open|No front counter|Not known|Sources disagree)", name));
        var numbers = names.Select(NumberIn).ToArray();
        Assert.Equal(numbers.Order(), numbers);
    }

    private static int NumberIn(string label) => int.Parse(label[..label.IndexOf('.')], CultureInfo.InvariantCulture);

    /// <summary>A mark is named "2. Pinner: No front counter open".</summary>
    private static string NameIn(string label) => label[(label.IndexOf(' ') + 1)..label.LastIndexOf(':')];
}
