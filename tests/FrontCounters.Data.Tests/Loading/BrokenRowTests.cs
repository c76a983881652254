using FrontCounters.Data.Tests.Infrastructure;

namespace FrontCounters.Data.Tests.Loading;

public sealed class BrokenRowTests
{
    public static IEnumerable<object[]> Rows => Sample.OneIn(3, new BrokenRows());

    [Theory]
    [MemberData(nameof(Rows))]
    public void Check_OneChange_IsReportedWithItsPlaceAndRule(
        string change, string file, string old, string replacement, string column, string rule, string at,
        string inFile)
    {
        using var copy = new DataCopy();
        var line = copy.Replace(file, old, replacement);
        var expected = (inFile, at.Length > 0 ? copy.LineOf(inFile, at) : line, column, rule);

        var problems = copy.Problems();

        Assert.True(
            problems.Any(problem => (problem.File, problem.Line, problem.Column, problem.Rule) == expected),
            $"For {change}, {expected} is not among:{Environment.NewLine}{string.Join(Environment.NewLine, problems)}");
        Assert.All(problems, problem => Assert.False(string.IsNullOrWhiteSpace(problem.Message)));
    }

    [Fact]
    public void Check_SeveralChanges_AreAllReportedFormFirstThenInTheOrderOfFilesAndLines()
    {
        using var copy = new DataCopy();
        copy.Replace("stations.csv", "acton,Acton,,", "acton,,,");
        copy.Replace("addresses.csv", "W3 9BH", "W39BH");
        copy.Replace("addresses.csv", "IG6 1QB", "1G6 1QB");

        Assert.Equal(
            ["stations.csv 2 required ", "addresses.csv 2 postcode W39BH", "addresses.csv 5 postcode 1G6 1QB"],
            copy.Problems().Select(problem => $"{problem.File} {problem.Line} {problem.Rule} {problem.Found}"));
    }
}
