using FrontCounters.Data.Files;

namespace FrontCounters.Web.Hosting;

/// <summary>What is wrong with a data folder that the site could not start on.</summary>
/// <param name="Why">A sentence for whoever runs the site. It is published, so paths stand in the log alone.</param>
/// <param name="Problems">The first rows at fault; none where the folder as a whole cannot be read.</param>
public sealed record DataFault(string Why, IReadOnlyList<DataFault.Row> Problems)
{
    /// <summary>The check command tells all of them.</summary>
    private const int ProblemsTold = 5;

    public static DataFault From(Exception refusal) => refusal switch
    {
        RecordRefusedException refused => new(
            $"The data was refused, with {refused.Problems.Count} problem(s).",
            [.. refused.Problems.Take(ProblemsTold).Select(
                problem => new Row(problem.File, problem.Line, problem.Column, problem.Rule))]),
        UnreleasedDataException => new("The data is half copied, or no release was made of it: its change log does not tell of its rows.", []),
        DirectoryNotFoundException => new("The data folder is gone.", []),
        UnauthorizedAccessException => new("The data may not be read.", []),
        _ => new("The data cannot be read.", []),
    };

    /// <summary>Where it stands and which rule it breaks.</summary>
    public sealed record Row(string File, int Line, string Column, string Rule);
}
