namespace FrontCounters.Data.Files;

/// <summary>The data breaks rules of the record, so no database was built from it and nothing was replaced.</summary>
public sealed class RecordRefusedException(IReadOnlyList<Problem> problems)
    : Exception(
        $"The record was refused, with {problems.Count} problem(s):{Environment.NewLine}"
        + string.Join(Environment.NewLine, problems))
{
    public IReadOnlyList<Problem> Problems { get; } = problems;
}
