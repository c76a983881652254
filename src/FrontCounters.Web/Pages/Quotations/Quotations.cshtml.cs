using FrontCounters.Data;
using FrontCounters.Data.Queries.Evidence;
using FrontCounters.Data.Queries.Search;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Pages.Shared;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrontCounters.Web.Pages.Quotations;

public sealed class QuotationsModel(CounterRecord record, AskedClocks asked) : PageModel
{
    public QuotationSearch Search { get; private set; } = null!;

    public IReadOnlyList<Choice> Filters { get; private set; } = [];

    public string Heading { get; private set; } = "";

    public IReadOnlyList<QuotationRow> Found { get; private set; } = [];

    public IEnumerable<Source> Sources => Found.Select(row => row.Quotation.Source);

    /// <summary>Where a party was asked for: how many of the quotations are found by what another source says.</summary>
    public string? FoundBy => Search.Party is null
        ? null
        : SpeakerInWords.FoundByParty(Found.Count, Found.Count(row => row.PartyElsewhere is not null));

    public IActionResult OnGet()
    {
        if (Request.ReadQuotationSearch(record, asked).IsRefused(out var refusal, out var search))
        {
            return new RefusalResult(refusal);
        }

        Search = search;
        Filters = QuotationFilters.Choices(record, search);
        var found = record.Find(search);
        Found = [.. found.Select(quotation => QuotationRow.From(quotation, record, asked))];
        var articles = found.Select(quotation => quotation.SourceId).Distinct(StringComparer.Ordinal).Count();
        Heading = found.Count == 0
            ? "No quotation matches"
            : Say.Capital(
                $"{Say.Count(found.Count, "quotation")} from {Say.Count(articles, "article")}, word for word");
        return Page();
    }
}
