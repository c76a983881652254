using FrontCounters.Data;
using FrontCounters.Data.Record;
using FrontCounters.Web.Citations;
using FrontCounters.Web.Days;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Requests;
using FrontCounters.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrontCounters.Web.Pages.Embed;

/// <summary>Gives the code with which another site shows a borough's answer, and shows what it makes.</summary>
public sealed class EmbedCodeModel(CounterRecord record, AskedClocks asked) : PageModel
{
    private const string Script = "js/embed-frame.js";

    public Borough Borough { get; private set; } = null!;

    /// <summary>What the page shows of itself: the answer of the two days asked about.</summary>
    public string Shown => Path + asked.Query;

    /// <summary>The code for an answer that is always today's.</summary>
    public EmbedCode Today { get; private set; } = null!;

    /// <summary>The code for the answer of the two days asked about, as it is now.</summary>
    public EmbedCode Frozen { get; private set; } = null!;

    /// <summary>The script that gives the frame its height: the same that this page runs.</summary>
    public string Sizing { get; private set; } = "";

    public string Title => $"Front counters in {BoroughInWords.Place(Borough)}";

    private string Path => $"/embed/boroughs/{Borough.Slug}";

    public async Task<IActionResult> OnGetAsync(
        string slug,
        [FromServices] PageCitations addresses,
        [FromServices] IWebHostEnvironment files,
        CancellationToken cancellation)
    {
        if (record.FindBorough(slug).IsRefused(out var refusal, out var borough))
        {
            return new RefusalResult(refusal);
        }

        Borough = borough;
        var frozen = $"{Path}?on={asked.On:O}&known={asked.Known:O}&{AskedRelease.Name}={record.Release.Abbreviated}";
        Today = new EmbedCode(addresses.Canonical(Request, Path), Title);
        Frozen = new EmbedCode(addresses.Canonical(Request, frozen), Title);
        using var script = new StreamReader(files.WebRootFileProvider.GetFileInfo(Script).CreateReadStream());
        Sizing = $"<script>\n{(await script.ReadToEndAsync(cancellation)).Trim()}\n</script>";
        return Page();
    }
}
