namespace FrontCounters.Data.Loading;

/// <summary>Gathers every problem of a check, so that an editor sees all of them at once.</summary>
public sealed class ProblemList
{
    private readonly List<Problem> problems = [];

    public bool Any => problems.Count > 0;

    /// <summary>By file, line and column.</summary>
    public IReadOnlyList<Problem> InOrder =>
        [.. problems
            .OrderBy(problem => problem.File, StringComparer.Ordinal)
            .ThenBy(problem => problem.Line)
            .ThenBy(problem => problem.Column, StringComparer.Ordinal)];

    public void Add(CsvRow row, string column, string rule, string message) =>
        problems.Add(new Problem(row.File, row.Line, column, rule, row.Cell(column), message));

    public void AddFile(string file, string rule, string found, string message) =>
        problems.Add(new Problem(file, 0, "", rule, found, message));

    public void ThrowIfAny()
    {
        if (Any)
        {
            throw new RecordRefusedException(InOrder);
        }
    }
}
