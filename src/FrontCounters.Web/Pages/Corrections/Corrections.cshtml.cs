using FrontCounters.Data;
using FrontCounters.Data.Queries.Changes;
using FrontCounters.Data.Record;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Requests;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrontCounters.Web.Pages.Corrections;

public sealed class CorrectionsModel(CounterRecord record) : PageModel
{
    /// <summary>Newest first.</summary>
    public IReadOnlyList<ReleaseCorrections> Releases { get; private set; } = [];

    public IReadOnlyList<CorrectionsPart> Parts { get; private set; } = [];

    /// <summary>The part that is shown, from 1; the newest changes are on the first.</summary>
    public int Part { get; private set; } = 1;

    public IReadOnlyList<ReleaseCorrections> Shown => Parts[Part - 1].Releases;

    /// <summary>The part on which a release begins.</summary>
    public int PartOf(int release) =>
        Parts.Index().First(part => part.Item.Releases.Any(shown => shown.Release.Number == release)).Index + 1;

    /// <summary>The release with what stands of it on the other parts.</summary>
    public ReleaseCorrections Whole(ReleaseCorrections shown) => Releases.First(release => release.Release == shown.Release);

    /// <summary>False while the site serves an edit that no release tells of yet.</summary>
    public bool IsReleased => record.IsReleased;

    public string Heading => ChangeInWords.Heading(Releases);

    public IEnumerable<Source> Sources => Shown.SelectMany(release => release.Corrected.Concat(release.Added))
        .SelectMany(change => change.Sources).Select(record.Source).OfType<Source>();

    public IActionResult OnGet()
    {
        Releases = record.Corrections();
        Parts = CorrectionsPart.Divide(Releases);
        if (Request.ReadPart(Parts.Count).IsRefused(out var refusal, out var part))
        {
            return new RefusalResult(refusal);
        }

        Part = part;
        return Page();
    }
}
