using FrontCounters.Data;
using FrontCounters.Data.Queries.Evidence;
using FrontCounters.Data.Queries.Search;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrontCounters.Web.Pages.Sources;

public sealed class SourcesModel(CounterRecord record, AskedClocks asked) : PageModel
{
    public SourceSearch Search { get; private set; } = null!;

    public string Heading { get; private set; } = "";

    /// <summary>The sources found, the strongest grade first; grades without any are left out.</summary>
    public IReadOnlyList<GradeRows> Grades { get; private set; } = [];

    public IReadOnlyList<SourceItem> Found { get; private set; } = [];

    public IActionResult OnGet()
    {
        if (Request.ReadSourceSearch(asked).IsRefused(out var refusal, out var search))
        {
            return new RefusalResult(refusal);
        }

        Search = search;
        Found = [.. record.Find(search).Select(source => SourceItem.From(record, source))];
        Grades = [.. Found.GroupBy(source => source.Grade).Select(rows => new GradeRows(rows.Key, [.. rows]))];
        Heading = search is { Grade: null, Text: null }
            ? $"We used {Found.Count(source => source.Facts > 0)} of {Say.Count(Found.Count, "source")}"
            : $"{Say.Capital(Say.Count(Found.Count, "source"))} of {record.Sources.Count}";
        return Page();
    }

    public sealed record GradeRows(SourceGrade Grade, IReadOnlyList<SourceItem> Sources);
}
