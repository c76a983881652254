using FrontCounters.Data;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Formats;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrontCounters.Web.Pages.Quotations;

public sealed class QuotationModel(CounterRecord record, AskedClocks asked) : PageModel
{
    public Quotation Quotation { get; private set; } = null!;

    public QuotationRow Row { get; private set; } = null!;

    /// <summary>What rests on the words, other than the words themselves.</summary>
    public IReadOnlyList<FactLine> Facts { get; private set; } = [];

    /// <summary>The speaker's other quotations, oldest first.</summary>
    public IReadOnlyList<Quotation> AlsoSaid { get; private set; } = [];

    /// <summary>True where the reader asks what was known before the source was published.</summary>
    public bool IsLaterThanKnown { get; private set; }

    public string RestingOnIt => Facts.Count == 0
        ? "No other fact of the record rests on these words"
        : Say.Capital($"{Say.Count(Facts.Count, "fact")} {(Facts.Count == 1 ? "rests" : "rest")} on these words");

    public IEnumerable<Source> Sources => [Quotation.Source];

    public IActionResult OnGet(string id)
    {
        if (record.FindQuotation(id).IsRefused(out var refusal, out var quotation))
        {
            return new RefusalResult(refusal);
        }

        var answer = new QuotationDetail(record, quotation, asked.Known);
        Quotation = quotation;
        Row = QuotationRow.From(quotation, record, asked);
        Facts = answer.Facts;
        AlsoSaid = [.. answer.AlsoSaid.Select(record.Quotation).OfType<Quotation>()];
        IsLaterThanKnown = quotation.Source.LatestDay > asked.Known;
        return Page();
    }
}
