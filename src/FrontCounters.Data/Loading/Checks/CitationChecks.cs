using FrontCounters.Data.Files;

namespace FrontCounters.Data.Loading.Checks;

/// <summary>No fact without a source, no source that is not listed, no quotation from a source that is not cited.</summary>
internal static class CitationChecks
{
    public static void Run(RecordDraft draft, ProblemList problems)
    {
        var sources = draft.Sources.Select(source => source.Value.Id).ToHashSet(StringComparer.Ordinal);
        var quoted = draft.Quotations.GroupBy(quotation => quotation.Value.Id, StringComparer.Ordinal)
            .ToDictionary(twins => twins.Key, twins => twins.First().Value.SourceId, StringComparer.Ordinal);

        foreach (var (fact, row) in draft.Facts)
        {
            var (cited, quotations) = Citing.Read(fact, row, problems);
            if (cited.Count == 0)
            {
                problems.Add(row, "sources", "cited", "Every fact cites at least one source.");
            }

            foreach (var source in cited.Where(source => !sources.Contains(source)))
            {
                problems.Add(row, "sources", "source-listed", $"'{source}' is not in sources.csv.");
            }

            foreach (var quotation in quotations)
            {
                if (!quoted.TryGetValue(quotation, out var source))
                {
                    problems.Add(row, "quotations", "reference", $"'{quotation}' is not in quotations.csv.");
                }
                else if (!cited.Contains(source, StringComparer.Ordinal))
                {
                    problems.Add(row, "quotations", "quotation-cited", $"'{quotation}' is from '{source}', which is not cited.");
                }
            }
        }
    }
}
