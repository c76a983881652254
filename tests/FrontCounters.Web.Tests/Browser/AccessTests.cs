using Deque.AxeCore.Playwright;
using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Playwright;

namespace FrontCounters.Web.Tests.Browser;

/// <summary>axe finds nothing on any kind of page, narrow and wide, light and dark.</summary>
[Collection(BrowserCollection.Name)]
public sealed class AccessTests(BrowserSite site)
{
    public static TheoryData<string, int, ColorScheme> Views
    {
        get
        {
            var views = new TheoryData<string, int, ColorScheme>();
            foreach (var address in PageKinds.Addresses.Append("/no-such-page"))
            {
                views.Add(address, 320, ColorScheme.Light);
                views.Add(address, 768, ColorScheme.Dark);
                views.Add(address, 1280, ColorScheme.Light);
                views.Add(address, 1280, ColorScheme.Dark);
            }

            return views;
        }
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Open_AnyPage_HasNoFaultThatAxeFinds(string address, int width, ColorScheme scheme)
    {
        await using var window = await site.OpenAsync(width, scheme);
        await window.GoAsync(address);

        var found = await window.Page.RunAxe();

        Assert.Empty(found.Violations.SelectMany(
            fault => fault.Nodes, (fault, node) => $"{fault.Id}: {node.Html} {node.Any.FirstOrDefault()?.Message}"));
    }
}
