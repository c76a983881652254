using FrontCounters.Data.Files;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Loading;

/// <summary>Reads what a row cites from its columns <c>sources</c> (or <c>source</c>) and <c>quotations</c>.</summary>
internal static class Citing
{
    public static (IReadOnlyList<string> Sources, IReadOnlyList<string> Quotations) Read(
        Fact fact, CsvRow row, ProblemList problems)
    {
        var cells = new CellReader(row, problems);
        return fact is Quotation quotation
            ? ([quotation.SourceId], [])
            : (cells.Ids("sources"), cells.Ids("quotations"));
    }

    /// <summary>The citations of every fact, strongest source first.</summary>
    public static IEnumerable<Citation> All(RecordDraft draft)
    {
        var quoted = draft.Quotations.ToLookup(quotation => quotation.Value.SourceId, quotation => quotation.Value.Id);
        foreach (var (fact, row) in draft.Facts)
        {
            var (sources, quotations) = Read(fact, row, new ProblemList());
            var rank = 0;
            foreach (var source in sources)
            {
                var supporting = quoted[source].Intersect(quotations, StringComparer.Ordinal);
                foreach (var quotation in supporting.DefaultIfEmpty<string?>(null))
                {
                    rank++;
                    yield return new Citation
                    {
                        FactKind = fact.Kind,
                        FactId = fact.FactId,
                        SourceId = source,
                        QuotationId = quotation,
                        Rank = rank,
                    };
                }
            }
        }
    }
}
