using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Browser;

/// <summary>
/// What is pressed without an edge where a reader's own colours take the place of all others, since the ground that told it
/// apart is gone then. axe knows nothing of such colours: it takes those of the style sheet for the ones that are shown.
/// </summary>
internal static class ForcedColours
{
    public static async Task<string[]> FaultsAsync(WatchedPage window)
    {
        await window.Page.EmulateMediaAsync(new() { ForcedColors = Microsoft.Playwright.ForcedColors.Active });
        var bare = await window.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('button, .button, .exit, input:not([type=radio], [type=hidden]), select, textarea')]
              .filter((element) => element.checkVisibility({ visibilityProperty: true }) && parseFloat(getComputedStyle(element).borderTopWidth) === 0)
              .map((element) => `no edge in forced colours: ${element.outerHTML.slice(0, 120)}`)
            """);
        await window.Page.EmulateMediaAsync(new() { ForcedColors = Microsoft.Playwright.ForcedColors.None });
        return bare;
    }
}
