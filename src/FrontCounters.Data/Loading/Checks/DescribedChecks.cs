using FrontCounters.Data.Files;

namespace FrontCounters.Data.Loading.Checks;

/// <summary>
/// Every cell is one that <c>datapackage.json</c> allows: re-users hold our rows against it, so a topic or round that it
/// does not know would be an error of theirs.
/// </summary>
internal static class DescribedChecks
{
    public static void Run(RecordDraft draft, ProblemList problems)
    {
        foreach (var (table, fields) in draft.Tables)
        {
            foreach (var field in fields.Where(field => (field.Words ?? (object?)field.Pattern) is not null))
            {
                foreach (var row in table.Rows)
                {
                    // What another rule has refused already need not be said in two ways.
                    if (row.Cell(field.Name) is { Length: > 0 } cell && !problems.Has(row, field.Name)
                        && field.Refusal(cell) is { } refusal)
                    {
                        problems.Add(row, field.Name, "described", refusal);
                    }
                }
            }
        }
    }
}
