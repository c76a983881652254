namespace FrontCounters.Data.Files;

/// <summary>Gathers every problem of a check, so that an editor sees all of them at once.</summary>
public sealed class ProblemList
{
    private readonly List<Problem> problems = [];
    private bool readingIsOver;

    public bool Any => problems.Count > 0;

    /// <summary>True where a file is missing, cannot be read, or is not what the data package says.</summary>
    public bool AnyOfAFile { get; private set; }

    /// <summary>By file, line and column; what is wrong with the form first, since the rest may follow from it.</summary>
    public IReadOnlyList<Problem> InOrder =>
        [.. problems
            .OrderByDescending(problem => problem.IsOfForm)
            .ThenBy(problem => problem.File, StringComparer.Ordinal)
            .ThenBy(problem => problem.Line)
            .ThenBy(problem => problem.Column, StringComparer.Ordinal)];

    /// <summary>From here on rows are held against rules: what was wrong until now is a matter of form.</summary>
    public void EndReading() => readingIsOver = true;

    public bool Has(CsvRow row, string column) =>
        problems.Any(problem => problem.Line == row.Line && problem.Column == column && problem.File == row.File);

    public void Add(CsvRow row, string column, string rule, string message) =>
        Add(new Problem(row.File, row.Line, column, rule, row.Cell(column), message));

    /// <summary>Adds a problem whose cell must not be shown.</summary>
    public void AddUnshown(CsvRow row, string column, string rule, string message) =>
        Add(new Problem(row.File, row.Line, column, rule, "(not shown)", message));

    /// <summary>Puts one problem of a whole file in the place of many of its cells.</summary>
    /// <param name="cells">The cells, which are in the list.</param>
    /// <param name="rule">The rule's name.</param>
    /// <param name="message">What is wrong with all of them.</param>
    public void Gather(IReadOnlyCollection<Problem> cells, string rule, string message)
    {
        var first = cells.First();
        problems.RemoveAll(cells.Contains);
        AddFile(first.File, rule, first.Found, message, first.Line);
    }

    /// <param name="file">The file's name.</param>
    /// <param name="rule">The rule's name.</param>
    /// <param name="found">What stands there.</param>
    /// <param name="message">What is wrong with it.</param>
    /// <param name="line">The line, where one is at fault; 0 for the whole file.</param>
    public void AddFile(string file, string rule, string found, string message, int line = 0)
    {
        Add(new Problem(file, line, "", rule, found, message));
        AnyOfAFile = true;
    }

    public void ThrowIfAny()
    {
        if (Any)
        {
            throw new RecordRefusedException(InOrder);
        }
    }

    private void Add(Problem problem) => problems.Add(problem with { IsOfForm = !readingIsOver });
}
