namespace FrontCounters.Data.Loading;

/// <summary>Gathers every problem of a check, so that an editor sees all of them at once.</summary>
public sealed class ProblemList
{
    private readonly List<Problem> problems = [];

    public bool Any => problems.Count > 0;

    /// <summary>True where a file is missing, cannot be read, or is not what the data package says.</summary>
    public bool AnyOfAFile { get; private set; }

    /// <summary>By file, line and column.</summary>
    public IReadOnlyList<Problem> InOrder =>
        [.. problems
            .OrderBy(problem => problem.File, StringComparer.Ordinal)
            .ThenBy(problem => problem.Line)
            .ThenBy(problem => problem.Column, StringComparer.Ordinal)];

    public void Add(CsvRow row, string column, string rule, string message) =>
        problems.Add(new Problem(row.File, row.Line, column, rule, row.Cell(column), message));

    /// <param name="file">The file's name.</param>
    /// <param name="rule">The rule's name.</param>
    /// <param name="found">What stands there.</param>
    /// <param name="message">What is wrong with it.</param>
    /// <param name="line">The line, where one is at fault; 0 for the whole file.</param>
    public void AddFile(string file, string rule, string found, string message, int line = 0)
    {
        problems.Add(new Problem(file, line, "", rule, found, message));
        AnyOfAFile = true;
    }

    public void ThrowIfAny()
    {
        if (Any)
        {
            throw new RecordRefusedException(InOrder);
        }
    }
}
