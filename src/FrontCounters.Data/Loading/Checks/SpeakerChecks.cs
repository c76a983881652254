using FrontCounters.Data.Files;
using FrontCounters.Data.Queries.People;

namespace FrontCounters.Data.Loading.Checks;

/// <summary>Speakers have addresses made from their names: each name has one, and no two names share one.</summary>
internal static class SpeakerChecks
{
    public static void Run(RecordDraft draft, ProblemList problems)
    {
        List<(string Name, CsvRow Row, string Column)> named =
        [
            .. draft.Quotations.Select(quotation => (quotation.Value.Speaker, quotation.Row, "speaker")),
            .. draft.Statements.Select(statement => (statement.Value.Speaker, statement.Row, "speaker")),
            .. draft.Pledges.Select(pledge => (pledge.Value.Who, pledge.Row, "who")),
        ];
        foreach (var sharing in named.GroupBy(speaker => PersonSlug.From(speaker.Name), StringComparer.Ordinal))
        {
            var (first, where, _) = sharing.First();
            var wrong = sharing.Where(speaker => speaker.Name != first || sharing.Key.Length == 0);
            foreach (var (name, row, column) in wrong)
            {
                problems.Add(row, column, "speaker-address", sharing.Key.Length == 0
                    ? $"'{name}' has no letter or figure to make an address of."
                    : $"'{name}' has the address of '{first}' ({where.File}, line {where.Line}): write them alike.");
            }
        }
    }
}
