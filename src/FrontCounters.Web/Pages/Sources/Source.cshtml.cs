using FrontCounters.Data;
using FrontCounters.Data.Queries.Evidence;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Formats;
using FrontCounters.Web.Pages.Quotations;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrontCounters.Web.Pages.Sources;

public sealed class SourceModel(CounterRecord record, AskedClocks asked) : PageModel
{
    public SourceItem Source { get; private set; } = null!;

    /// <summary>The same as the record has it, to be cited.</summary>
    public Source Cited { get; private set; } = null!;

    /// <summary>Every fact that rests on it, by kind; quotations stand apart.</summary>
    public IReadOnlyList<KindRows> Kinds { get; private set; } = [];

    /// <summary>Answers that rest on it, each with the disagreement in which another contradicts it.</summary>
    public IReadOnlyList<ContestedAnswer> Contested { get; private set; } = [];

    /// <summary>In the order of the source's text.</summary>
    public IReadOnlyList<QuotationItem> Quotations { get; private set; } = [];

    /// <summary>After the number of facts: <c>, 13 quotations among them</c></summary>
    public string QuotationsAmongThem =>
        Quotations.Count == 0 ? "" : $", {Say.Count(Quotations.Count, "quotation")} among them";

    /// <summary>True where the reader asks what was known before the source was published.</summary>
    public bool IsLaterThanKnown { get; private set; }

    public IActionResult OnGet(string id)
    {
        if (record.FindSource(id).IsRefused(out var refusal, out var source))
        {
            return new RefusalResult(refusal);
        }

        var answer = SourceAnswer.From(record, source, asked.Known);
        (Source, Cited) = (answer.Source, source);
        Quotations = answer.Quotations;
        Kinds =
        [
            .. answer.Facts.Where(fact => fact.Kind != FactKind.Quotation)
                .GroupBy(fact => fact.Kind)
                .Select(facts => new KindRows(FactInWords.Heading(facts.Key), [.. facts])),
        ];
        Contested = record.AnswersFrom(source, asked.Known);
        IsLaterThanKnown = source.LatestDay > asked.Known;
        return Page();
    }

    /// <summary>The page that shows the fact; with the two days asked about, unless it is a place in a page.</summary>
    public string LinkTo(FactLine fact) =>
        fact.Url.Contains('#', StringComparison.Ordinal) ? fact.Url : fact.Url + asked.Query;

    public sealed record KindRows(string Heading, IReadOnlyList<FactLine> Facts);
}
