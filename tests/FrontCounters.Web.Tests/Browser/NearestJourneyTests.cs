using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Playwright;

namespace FrontCounters.Web.Tests.Browser;

/// <summary>
/// From a place to an answer on a phone: typed, from the device, from the map; by keyboard; without script. Now is
/// midday of Sunday 22 November 2026.
/// </summary>
[Collection(BrowserCollection.Name)]
public sealed class NearestJourneyTests(BrowserSite site)
{
    private const string ThreePlacesAtMost = @"^-?\d+(\.\d{1,3})?,-?\d+(\.\d{1,3})?$";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Type_APostcode_ReachesTheAnswerAnotherHourAndALinkToPassOn(bool script)
    {
        await using var window = await site.OpenAsync(width: 360, script: script);
        var nearest = new NearestOnPage(window);
        await window.GoAsync("/");

        await nearest.Place.FillAsync("e4 7ea");
        await nearest.Find.ClickAsync();
        await nearest.TellsAsync("The nearest open front counter to E4 7 should be Edmonton");
        await Assertions.Expect(nearest.Changed).ToContainTextAsync("In February 2013 ");

        await nearest.AnotherTime.CheckAsync();
        await nearest.When.FillAsync("2026-11-23T03:00");
        await nearest.Find.ClickAsync();
        const string atNight = "At 3am on Monday 23 November the nearest open front counter to E4 7 should be Charing Cross";
        await nearest.TellsAsync(atNight);

        await nearest.Share.ClickAsync();
        await nearest.TellsAsync(atNight);
        Assert.Equal(("E4 7", "2026-11-23T03:00"), (nearest.From, nearest.At));
        Assert.DoesNotContain("7EA", await window.Page.ContentAsync(), StringComparison.OrdinalIgnoreCase);
        AssertQuiet(window);
    }

    [Fact]
    public async Task Type_APostcode_ShowsTheMapOfTheAnswer()
    {
        await using var window = await site.OpenAsync(width: 360, touch: true);

        var map = await MapOnPage.OpenLiveAsync(window, "/nearest?from=E4+7EA&need=24h");

        Assert.Equal(
            ["1. Charing Cross: Open day and night", "2. Lewisham: Open day and night"],
            await MapOnPage.NamesAsync(map.Pins));
        AssertQuiet(window);
    }

    [Fact]
    public async Task Ask_ByKeyboardAlone_ReachesTheAnswerAnotherHourAndTheLinkToPassOn()
    {
        await using var window = await site.OpenAsync(width: 360);
        var nearest = new NearestOnPage(window);
        var keyboard = window.Page.Keyboard;
        await window.GoAsync("/");

        await nearest.TabToAsync(nearest.Place);
        await keyboard.TypeAsync("HA2");
        await keyboard.PressAsync("Enter");
        await nearest.TellsAsync("to HA2 should be Wembley");

        await nearest.TabToAsync(nearest.Now);
        await keyboard.PressAsync("ArrowDown");
        await nearest.TabToAsync(nearest.When);
        // The same in every order of day and month, and on a clock of 12 hours as on one of 24.
        await keyboard.TypeAsync("111120260300AM");
        await nearest.TabToAsync(nearest.Find);
        await keyboard.PressAsync("Enter");
        await nearest.TellsAsync("At 3am on Wednesday 11 November");

        await nearest.TabToAsync(nearest.Share);
        await keyboard.PressAsync("Enter");
        await nearest.TellsAsync("to HA2 was due to be Charing Cross");
        AssertQuiet(window);
    }

    [Theory]
    [InlineData("/", null)]
    [InlineDataOneDayIn(2, 0, "/nearest?from=HA2&at=2026-11-23T03:00", "2026-11-23T03:00")]
    public async Task Press_UseMyLocation_SendsItRoundedAndKeepsTheHour(string address, string? at)
    {
        await using var window = await site.OpenAsync(width: 360);
        var nearest = new NearestOnPage(window);
        await nearest.AllowLocationAsync(51.46174f, -0.16231f);
        await window.GoAsync(address);

        await nearest.MyLocation.PressAsync("Enter");
        await nearest.HasAskedFromAsync("51.462");

        await Assertions.Expect(nearest.Answer).ToBeVisibleAsync();
        Assert.Equal(("51.462,-0.162", at), (nearest.From, nearest.At));
        Assert.Matches(ThreePlacesAtMost, nearest.From);
        Assert.DoesNotContain(window.Asked, asked => asked.Contains("51.4617", StringComparison.Ordinal));
        await Assertions.Expect(nearest.Share).ToHaveAttributeAsync(
            "href", at is null ? "/nearest?from=SW11%201" : "/nearest?from=SW11%201&at=2026-11-23T03%3A00");
        AssertQuiet(window);
    }

    [FactOneDayIn(2, 0)]
    public async Task Press_UseMyLocation_FarFromLondon_SaysSo()
    {
        await using var window = await site.OpenAsync(width: 360);
        var nearest = new NearestOnPage(window);
        await nearest.AllowLocationAsync(55.95f, -3.19f);
        await window.GoAsync("/");

        await nearest.MyLocation.ClickAsync();

        await Assertions.Expect(window.Page.GetByTestId("unknown")).ToContainTextAsync("more than 10 km from London");
        AssertQuiet(window);
    }

    [FactOneDayIn(2, 1)]
    public async Task Press_UseMyLocation_WhereItIsRefused_SaysSoAndLeavesTheFocusAndTheBox()
    {
        await using var window = await site.OpenAsync(width: 360);
        var nearest = new NearestOnPage(window);
        await window.GoAsync("/");

        await nearest.MyLocation.FocusAsync();
        await window.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(nearest.MyLocationStatus).ToContainTextAsync("did not give your location");
        await Assertions.Expect(nearest.MyLocation).ToBeFocusedAsync();
        await nearest.Place.FillAsync("HA2");
        await nearest.Find.ClickAsync();
        await nearest.TellsAsync("to HA2 should be Wembley");
        AssertQuiet(window);
    }

    [Fact]
    public async Task Open_WithoutScript_OffersNoLocation()
    {
        await using var window = await site.OpenAsync(width: 360, script: false);

        await window.GoAsync("/");

        await Assertions.Expect(window.Page.GetByTestId("my-location")).Not.ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("/")]
    [InlineDataOneDayIn(2, 0, "/nearest?from=HA2&at=2026-11-23T03:00")]
    [InlineDataOneDayIn(2, 1, "/boroughs/harrow")]
    public async Task Click_OnTheMap_AsksFromThereRoundedAndKeepsTheHour(string address)
    {
        await using var window = await site.OpenAsync();
        var nearest = new NearestOnPage(window);
        var map = await MapOnPage.OpenLiveAsync(window, address);
        var at = nearest.At;

        await map.Live.ClickAsync(new() { Position = new() { X = 90, Y = 60 } });
        await map.AskFromHereAsync();
        await nearest.HasAskedFromAsync("51.");

        Assert.Matches(ThreePlacesAtMost, nearest.From);
        Assert.Equal(at, nearest.At);
        await nearest.TellsAsync("to the place that you chose should be ");
        AssertQuiet(window);
    }

    [FactOneDayIn(2, 0)]
    public async Task Enter_OnAskFromTheMiddle_OffersTheMiddle_AndEscapeGoesBackToTheButton()
    {
        await using var window = await site.OpenAsync(width: 360);
        var map = await MapOnPage.OpenLiveAsync(window, "/nearest?from=HA2");

        await map.UnfoldToolsAsync();
        await map.AskFromMiddle.FocusAsync();
        await window.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(map.AskFromHere).ToBeFocusedAsync();
        await window.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(map.AskFromMiddle).ToBeFocusedAsync();
        await Assertions.Expect(map.PopUp).ToHaveCountAsync(0);

        await window.Page.Keyboard.PressAsync("Enter");
        await window.Page.Keyboard.PressAsync("Enter");
        await new NearestOnPage(window).HasAskedFromAsync("51.");
        AssertQuiet(window);
    }

    [FactOneDayIn(2, 1)]
    public async Task Click_BesideAMarksWords_ClosesThemAndAsksNothing()
    {
        await using var window = await site.OpenAsync();
        var map = await MapOnPage.OpenLiveAsync(window, "/boroughs/harrow");
        await map.Buttons.First.ClickAsync();
        await Assertions.Expect(map.PopUp).ToBeVisibleAsync();
        await Assertions.Expect(map.AskFromHere).ToHaveCountAsync(0);

        await map.Live.ClickAsync(new() { Position = new() { X = 20, Y = 20 } });

        await Assertions.Expect(map.PopUp).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Tap_OnAPhone_MakesTheMapReadyFirstAndAsksNext()
    {
        await using var window = await site.OpenAsync(width: 360, touch: true);
        var map = await MapOnPage.OpenLiveAsync(window, "/boroughs/harrow");
        var place = new LocatorTapOptions { Position = new() { X = 60, Y = 200 } };

        await map.Live.TapAsync(place);
        await Assertions.Expect(map.Live).ToBeFocusedAsync();
        // Leaflet waits for a second tap before it calls two of them one: neither may be taken for the other.
        await window.Page.WaitForTimeoutAsync(600);
        await Assertions.Expect(map.PopUp).ToHaveCountAsync(0);

        await map.Live.TapAsync(place);
        await Assertions.Expect(map.AskFromHere).ToBeVisibleAsync();
        AssertQuiet(window);
    }

    private static void AssertQuiet(WatchedPage window)
    {
        Assert.Empty(window.Complaints);
        Assert.Empty(window.Foreign);
    }
}
