using System.Text;
using System.Text.RegularExpressions;
using FrontCounters.Data.Tests.Infrastructure;
using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Playwright;

namespace FrontCounters.Web.Tests.Browser;

/// <summary>Every borough's sheet, printed by a real browser, is one whole side of A4: a tenth of them each day.</summary>
[Collection(BrowserCollection.Name)]
public sealed partial class SheetTests(BrowserSite site)
{
    [Theory]
    [InlineData("")]
    [InlineData("?on=2017-06-30")]
    public async Task Print_EveryBorough_IsOneWholeSide(string query)
    {
        await using var window = await site.OpenAsync();
        using var client = new HttpClient();
        var json = await client.GetStringAsync($"{site.Site.Address}/boroughs.json");
        var slugs = Slug().Matches(json).Select(match => match.Groups["slug"].Value).Distinct().ToList();
        await window.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var faults = new List<string>();

        Assert.Equal(33, slugs.Count);
        foreach (var slug in Sample.OneIn(10, slugs))
        {
            await window.LoadAsync($"/boroughs/{slug}/sheet{query}");
            var pdf = await window.Page.PdfAsync(new() { PreferCSSPageSize = true });
            var pages = PagesOf(pdf);
            if (pages != 1)
            {
                faults.Add($"{slug} is {pages} pages");
            }

            faults.AddRange((await CutAsync(window.Page)).Select(cut => $"{slug} cuts {cut}"));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.Empty(window.Complaints);
        Assert.Empty(window.Foreign);
    }

    /// <summary>How many sides a printed page has.</summary>
    internal static int PagesOf(byte[] pdf) => Page().Count(Encoding.Latin1.GetString(pdf));

    /// <summary>Laid out as wide as the paper between its margins, nothing may stand beyond the edge, nor be hidden.</summary>
    private static async Task<string[]> CutAsync(IPage page)
    {
        await page.SetViewportSizeAsync(703, 1000); // 186 mm
        return await page.EvaluateAsync<string[]>(
            """
            () => {
              const kept = ['answer', 'counters', 'map-drawing', 'code', 'address', 'access', 'source-line', 'as-of', 'release'];
              const hidden = kept.filter((id) => !document.querySelector(`[data-testid=${id}]`)?.getBoundingClientRect().height);
              const beyond = [...document.querySelectorAll('main :is(h1, h2, p, li, dd, td, .map, .sheet-code svg)')]
                .filter((each) => each.getBoundingClientRect().right > innerWidth + 0.5 || each.scrollWidth > each.clientWidth + 1
                  && getComputedStyle(each).display !== 'inline')
                .map((each) => `${each.localName} ${each.textContent.trim().slice(0, 30)}`);
              return [...hidden, ...beyond];
            }
            """);
    }

    [GeneratedRegex("\"slug\":\\s*\"(?<slug>[a-z-]+)\",\\s*\"name\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Slug();

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Page();
}
