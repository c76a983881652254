using FrontCounters.Data.Tests.Infrastructure;
using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Playwright;

namespace FrontCounters.Web.Tests.Browser;

/// <summary>
/// Every kind of page in a real browser. The longest of the browser's tests, with a browser of their own so that
/// others run beside them.
/// </summary>
public sealed class PageTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    private const int WidestForAxe = 1280;

    /// <summary>
    /// Each page is opened in the first and turned to the others: every width once, and both schemes. axe looks at each
    /// page in one of the first three, which is another each day, and at a third of all pages in each; in a thorough run at
    /// all in all. The widest is looked at for what moves the page sideways.
    /// </summary>
    private static readonly (int Width, ColorScheme Scheme)[] Views =
    [
        (320, ColorScheme.Light), (768, ColorScheme.Dark), (1280, ColorScheme.Light), (1920, ColorScheme.Light),
    ];

    /// <summary>
    /// Of those that do not stand for others a quarter each day. The description of the API is five times as long as any other
    /// page: in a thorough run only.
    /// </summary>
    public static TheoryData<string> Kinds =>
    [
        .. Sample.FirstAndOneIn(PageKinds.Always, 4, PageKinds.Addresses).Where(address => Sample.IsWhole || address != "/data/api"),
    ];

    /// <summary>The front page, an answer and a borough every day, of the others a sixth.</summary>
    private static IEnumerable<string> WithoutScript => Sample.FirstAndOneIn(3, 6, PageKinds.Addresses);

    /// <summary>
    /// One visit for all that must hold of a page with script: axe finds nothing and nothing scrolls sideways in any
    /// view, wide spacing cuts nothing in the narrowest, the console is quiet, nobody else is asked, and no cookie is set.
    /// </summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Open_AnyPage_HasNoFaultInAnyView(string address)
    {
        await using var window = await site.OpenAsync(Views[0].Width, Views[0].Scheme);
        var response = await window.GoAsync(address);

        var faults = await FaultsInViewsAsync(window, Array.IndexOf(PageKinds.Addresses, address));
        if (response.Status != 200)
        {
            faults.Insert(0, $"answers {response.Status}");
        }

        faults.AddRange(window.Complaints);
        faults.AddRange(window.Foreign.Select(foreign => $"asks another host for {foreign}"));
        var cookies = await window.Page.Context.CookiesAsync();
        faults.AddRange(cookies.Select(cookie => $"sets the cookie {cookie.Name}"));

        AssertNone(address, faults);
    }

    [Fact]
    public async Task Open_APageThatIsNotThere_HasNoFaultInAnyView()
    {
        const string nowhere = "/no-such-page";
        await using var window = await site.OpenAsync(Views[0].Width, Views[0].Scheme);
        var response = await window.GoAsync(nowhere);

        var faults = await FaultsInViewsAsync(window, 0);

        Assert.Equal(404, response.Status);
        AssertNone(nowhere, faults);
    }

    [Fact]
    public async Task Open_EveryPageWithoutScript_IsWhole()
    {
        await using var window = await site.OpenAsync(script: false);
        var faults = new List<string>();

        foreach (var address in WithoutScript)
        {
            var complained = window.Complaints.Count;
            await window.GoAsync(address);
            foreach (var part in (string[])["h1", "footer [data-testid=as-of]"])
            {
                if (!await window.Page.Locator(part).IsVisibleAsync())
                {
                    faults.Add($"{address} shows no {part}");
                }
            }

            faults.AddRange(window.Complaints.Skip(complained).Select(complaint => $"{address}: {complaint}"));
        }

        AssertNone("Without script", faults);
    }

    [Fact]
    public async Task Ask_FromTheFrontPageByKeyboardOnAPhone_ReachesTheAnswer()
    {
        await using var window = await site.OpenAsync(width: 360);
        await window.GoAsync("/");

        await window.Page.Locator("#from").FocusAsync();
        await window.Page.Keyboard.TypeAsync("ha2 0dn");
        await window.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(window.Page.Locator("[data-testid=answer]").First).ToBeVisibleAsync();
        await Assertions.Expect(window.Page.Locator("h1")).Not.ToContainTextAsync("0DN");
        Assert.Empty(window.Complaints);
    }

    [Fact]
    public async Task Open_ANoteByKeyboard_ShowsWhatAFactRestsOnAndGivesTheFocusBack()
    {
        await using var window = await site.OpenAsync();
        await window.GoAsync("/boroughs/harrow");
        var number = window.Page.Locator("a.ref").First;
        var note = window.Page.GetByRole(AriaRole.Dialog, new() { Name = "Note 1" });

        foreach (var close in new[] { "Escape", "Enter" })
        {
            await number.FocusAsync();
            await window.Page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(note.Locator("a[href^='/sources/']").First).ToBeVisibleAsync();
            await Assertions.Expect(note.GetByRole(AriaRole.Button, new() { Name = "Close" })).ToBeFocusedAsync();
            await window.Page.Keyboard.PressAsync(close);
            await Assertions.Expect(note).ToHaveCountAsync(0);
            await Assertions.Expect(number).ToBeFocusedAsync();
        }

        Assert.Empty(window.Complaints);
    }

    [Fact]
    public async Task Open_ANoteWithoutScript_LeadsToItAndBack()
    {
        await using var window = await site.OpenAsync(width: 360, script: false);
        await window.GoAsync("/boroughs/harrow");

        await window.Page.Locator("a.ref").First.ClickAsync();
        var note = window.Page.Locator("li:target");
        await Assertions.Expect(note.Locator("a[href^='/sources/']").First).ToBeInViewportAsync();
        await note.GetByRole(AriaRole.Link, new() { Name = "Back", Exact = true }).ClickAsync();

        await Assertions.Expect(window.Page.Locator("#r1")).ToBeInViewportAsync();
    }

    private static async Task<List<string>> FaultsInViewsAsync(WatchedPage window, int turn)
    {
        var faults = new List<string>();
        foreach (var (at, (width, scheme)) in Views.Index())
        {
            await window.Page.SetViewportSizeAsync(width, 800);
            await window.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            var beyond = await window.Page.EvaluateAsync<int>(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (beyond != 0)
            {
                faults.Add($"scrolls {beyond} px sideways at {width} px");
            }

            if (width <= WidestForAxe && Sample.IsToday(Views.Length - 1, at + turn))
            {
                faults.AddRange(await Axe.FaultsAsync(window));
            }
        }

        // Last, and in the narrowest: a browser lays tables out otherwise once a style sheet has come and gone.
        await window.Page.SetViewportSizeAsync(Views[0].Width, 800);
        faults.AddRange(await ForcedColours.FaultsAsync(window));
        faults.AddRange(await TextSpacing.FaultsAsync(window));
        return faults;
    }

    private static void AssertNone(string address, List<string> faults) =>
        Assert.True(faults.Count == 0, $"{address}:\n{string.Join('\n', faults)}");
}
