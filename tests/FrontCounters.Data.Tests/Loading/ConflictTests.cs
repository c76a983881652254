using FrontCounters.Data.Tests.Infrastructure;

namespace FrontCounters.Data.Tests.Loading;

/// <summary>The disagreements inside the seeds are found in the facts, without what was written up about them.</summary>
public sealed class ConflictTests
{
    [Theory]
    [InlineData("counters-to-stay-2017-plans", "2017-leak-remaining 2017-draft-remaining 2017-draft-remaining-westminster")]
    [InlineData("woodford-counter-2017", "2017-woodford-open 2017-woodford-shut-in-2013")]
    [InlineData("barkingside-hours-2017", "2017-barkingside-weekday-hours 2013-barkingside-weekday-hours")]
    [InlineData("fall-in-share-of-crime-2017", "2017-crime-share-fall 2017-crime-share-fall-from")]
    [InlineData(
        "four-hundred-million-by-when-2017", "2017-to-save-by-2020 2017-to-save-by-2021 2017-to-save-four-years")]
    [InlineData("forty-or-four-hundred-million-2017", "2017-to-save 2017-removed-forty-million")]
    [InlineData("redbridge-petition-2017", "2017-redbridge-petition 2017-redbridge-petition-hundreds")]
    [InlineData("counters-before-2025", "counters-before-2025-37 counters-before-2025-38")]
    public void Check_WithoutTheWriteUp_NamesEveryRival(string disagreement, string figures)
    {
        using var copy = new DataCopy();
        copy.RemoveLines("disagreements.csv", $"{disagreement},");
        copy.RemoveLines("claims.csv", $",{disagreement},");

        var found = copy.Problems().Where(problem => problem.Rule == "disagreement-written-up").ToList();

        foreach (var figure in figures.Split(' '))
        {
            var line = copy.LineOf("figures.csv", $"\n{figure},");
            var problem = Assert.Single(found, problem => (problem.File, problem.Line) == ("figures.csv", line));
            Assert.Equal("question", problem.Column);
            Assert.StartsWith("A disagreement nobody has written up", problem.Message, StringComparison.Ordinal);
            Assert.All(figures.Split(' '), other => Assert.Contains($"figure:{other}", problem.Message, StringComparison.Ordinal));
        }
    }

    /// <summary>An answer that names a fact is no write-up while no other answer names its rival.</summary>
    [Fact]
    public void Check_AnswerThatNamesOnlyOneRival_IsNotEnough()
    {
        using var copy = new DataCopy();
        copy.Replace("claims.csv", "no,figure:2017-draft-closing-41,", "no,,");

        Assert.Equal(
            ["2017-draft-closing-40", "2017-draft-closing-41"],
            copy.Problems().Select(problem => (Problem: problem, problem.Line))
                .Select(found => File.ReadAllLines(copy.PathOf("figures.csv"))[found.Line - 1].Split(',')[0]));
    }
}
