using Deque.AxeCore.Commons;

namespace FrontCounters.Web.Tests.Infrastructure;

/// <summary>What axe finds wrong with a page as it is shown.</summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>
    /// Asks for the faults alone: the whole of what axe found, node by node, takes longer to hand over than to find.
    /// Nor does axe load style sheets and sounds for itself: the site's policy refuses it the first, which would stand
    /// among the page's own complaints, and there are none of the second.
    /// </summary>
    /// <param name="window">The page.</param>
    public static async Task<string[]> FaultsAsync(WatchedPage window)
    {
        foreach (var frame in window.Page.Frames)
        {
            // Half a megabyte of script, which takes as long as a small page's whole check: it stays for the next view.
            if (!await frame.EvaluateAsync<bool>("'axe' in globalThis"))
            {
                await frame.EvaluateAsync(Script);
            }
        }

        return await window.Page.EvaluateAsync<string[]>(
            """
            async () => {
              const { violations } = await axe.run(document, { resultTypes: ['violations'], preload: false });
              const dark = matchMedia('(prefers-color-scheme: dark)').matches;
              return violations.flatMap((fault) => fault.nodes.map((node) =>
                `${fault.id} at ${innerWidth} px, ${dark ? 'dark' : 'light'}: ${node.html} ${node.any[0]?.message ?? ''}`));
            }
            """);
    }
}
