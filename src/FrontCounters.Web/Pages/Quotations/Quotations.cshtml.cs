using FrontCounters.Data;
using FrontCounters.Data.Queries;
using FrontCounters.Data.Record;
using FrontCounters.Web.Asking;
using FrontCounters.Web.Pages.Shared;
using FrontCounters.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;

namespace FrontCounters.Web.Pages.Quotations;

public sealed class QuotationsModel(CounterRecord record, AskedClocks asked) : PageModel
{
    public QuotationSearch Search { get; private set; } = null!;

    public IReadOnlyList<Choice> Filters { get; private set; } = [];

    public string Heading { get; private set; } = "";

    public IReadOnlyList<QuotationRow> Found { get; private set; } = [];

    public IEnumerable<Source> Sources => Found.Select(row => row.Quotation.Source);

    public IActionResult OnGet()
    {
        if (HttpContext.ReadQuotationSearch(record, asked) is not { } search)
        {
            return new StatusCodeResult(Response.StatusCode);
        }

        Search = search;
        Filters = QuotationFilters.Of(search, QuotationChoices.Of(record));
        var found = record.Find(search);
        Found = [.. found.Select(Row)];
        var articles = found.Select(quotation => quotation.SourceId).Distinct(StringComparer.Ordinal).Count();
        Heading = found.Count == 0
            ? "No quotation matches"
            : Say.Capital(
                $"{Say.Count(found.Count, "quotation")} from {Say.Count(articles, "article")}, word for word");
        return Page();
    }

    private QuotationRow Row(Quotation quotation) => new(
        quotation,
        record.Round(quotation.RoundSlug),
        [.. quotation.Boroughs.Select(record.Borough).OfType<Borough>()],
        [.. quotation.Stations.Select(record.Station).OfType<Station>()],
        [.. quotation.Topics.Select(topic =>
            (topic, QueryHelpers.AddQueryString("/quotations" + asked.Query, "topic", topic)))],
        CitationInWords.Of(
            quotation, record.Release, $"{Request.Scheme}://{Request.Host}/quotations#{quotation.Id}"));

    /// <summary>A quotation with everything that it is about.</summary>
    public sealed record QuotationRow(
        Quotation Quotation,
        ClosureRound? Round,
        IReadOnlyList<Borough> Boroughs,
        IReadOnlyList<Station> Stations,
        IReadOnlyList<(string Topic, string Address)> Topics,
        string Citation)
    {
        /// <summary>After the name: <c>, Leader of Redbridge Council</c>, with the party where it is named.</summary>
        public string RoleAndParty =>
            (Quotation.Role is { } role ? $", {role}" : "") + (Quotation.Party is { } party ? $" ({party})" : "");
    }
}
