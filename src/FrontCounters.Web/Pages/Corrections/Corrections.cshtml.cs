using FrontCounters.Data;
using FrontCounters.Data.Queries.Changes;
using FrontCounters.Data.Record;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrontCounters.Web.Pages.Corrections;

public sealed class CorrectionsModel(CounterRecord record) : PageModel
{
    /// <summary>Newest first.</summary>
    public IReadOnlyList<ReleaseCorrections> Releases { get; private set; } = [];

    /// <summary>False while the site serves an edit that no release tells of yet.</summary>
    public bool IsReleased => record.IsReleased;

    public string Heading => ChangeInWords.Heading(Releases);

    public IEnumerable<Source> Sources => Releases.SelectMany(release => release.Corrected.Concat(release.Added))
        .SelectMany(change => change.Sources).Select(record.Source).OfType<Source>();

    public void OnGet() => Releases = record.Corrections();
}
