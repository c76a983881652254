using FrontCounters.Data.Files;
using FrontCounters.Data.Loading;
using FrontCounters.Data.Releases;
using FrontCounters.Data.Tests.Infrastructure;

namespace FrontCounters.Data.Tests.Loading;

/// <summary>What spreadsheets do to a file is told as that, once, and before what follows from it.</summary>
public sealed class SpreadsheetTests : IDisposable
{
    private readonly DataCopy copy = new();

    public void Dispose() => copy.Dispose();

    [Theory]
    [InlineData("dd/MM/yyyy")]
    [InlineData("d-MMM-yy")]
    [InlineData("yyyy-MM-dd HH:mm:ss")]
    public void Check_DatesOfAWholeFileRewritten_AreOneProblemAndNoRuleIsTold(string form)
    {
        var invariant = System.Globalization.CultureInfo.InvariantCulture;
        var cells = File.ReadAllLines(copy.PathOf("periods.csv")).Select(line => string.Join(',', line.Split(',').Select(
            cell => DateOnly.TryParseExact(cell, "yyyy-MM-dd", out var day)
                ? day.ToDateTime(default).ToString(form, invariant)
                : cell)));
        File.WriteAllLines(copy.PathOf("periods.csv"), cells);

        var problem = Assert.Single(copy.Problems());

        Assert.Equal(("periods.csv", 2, "dates"), (problem.File, problem.Line, problem.Rule));
        Assert.Contains("A spreadsheet rewrote the dates of periods.csv", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_OneWrongDate_IsToldBeforeTheRulesThatFollow()
    {
        var line = copy.Replace("periods.csv", "acton-2026-03-03,acton,2026-03-03", "acton-2026-03-03,acton,3/3/2026");

        var problems = copy.Problems();

        Assert.Equal((line, "from", "date"), (problems[0].Line, problems[0].Column, problems[0].Rule));
        Assert.True(problems.Count > 1 && problems.Skip(1).All(problem => !problem.IsOfForm));
    }

    [Fact]
    public void Check_SemicolonsForCommas_AreNamed()
    {
        File.WriteAllText(copy.PathOf("contacts.csv"), copy.Text("contacts.csv").Replace(',', ';'));

        Assert.StartsWith("Semicolons", Assert.Single(copy.Problems()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_ColumnsInAnotherOrder_AreNamed()
    {
        copy.Replace("contacts.csv", "id,what,value", "id,value,what");

        Assert.StartsWith("The columns are in another order", Assert.Single(copy.Problems()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_NumbersWithoutTheirLastNoughts_AreTheSame()
    {
        var before = RowsOfFiles.Read(copy.Data.Files());
        copy.Replace("points.csv", ",51.49160,", ",51.4916,");
        copy.Replace("figures.csv", "2017,,,,73,,counters,Front", "2017,,,,73.0,,counters,Front");

        var after = RowsOfFiles.Read(copy.Data.Files());

        Assert.Equal(before.Hash(), after.Hash());
        Assert.Empty(RowComparison.Between(before, after, 3, []));
    }

    [Theory]
    [InlineData("topics", "safety\n", "safety sport\n")]
    [InlineData("round", ",2017,redbridge,", ",2019,redbridge,")]
    public void Check_WordThatTheDataPackageDoesNotKnow_IsReported(string column, string old, string replacement)
    {
        var text = copy.Text("quotations.csv");
        var place = text.IndexOf(old, StringComparison.Ordinal);
        File.WriteAllText(copy.PathOf("quotations.csv"), text[..place] + replacement + text[(place + old.Length)..]);

        Assert.Contains(copy.Problems(), problem => problem.Column == column
            && problem.Rule == (column == "topics" ? "described" : "reference"));
    }

    [Fact]
    public void Check_RoundThatIsNotNamedAfterItsYear_IsReported()
    {
        File.AppendAllText(copy.PathOf("rounds.csv"), "next,The closures of 2028,2028,,no,A plan.,ons-boundaries\n");

        Assert.Equal(
            ("rounds.csv", "slug", "described"),
            Assert.Single(copy.Problems()) is var problem ? (problem.File, problem.Column, problem.Rule) : default);
    }

    [Fact]
    public void Check_BoroughNamedOtherwiseInTheOutlines_IsReported()
    {
        copy.Replace("boroughs.geojson", "\"name\":\"Barnet\"", "\"name\":\"Barnett\"");

        var problem = Assert.Single(copy.Problems());

        Assert.Equal(("boroughs.csv", "name", "outline-name"), (problem.File, problem.Column, problem.Rule));
    }

    [Fact]
    public void Check_SourceOfAfterToday_IsReportedWhereTodayIsKnown()
    {
        copy.Replace("sources.csv", "Acton in the plan of July 2025,2025-07-22", "Acton in the plan of July 2025,2026-12");
        var problems = new ProblemList();

        copy.Data.ReadChecked(null, problems, new DateOnly(2026, 11, 29));

        var problem = Assert.Single(problems.InOrder);
        Assert.Equal(("sources.csv", 3, "date", "source-day"), (problem.File, problem.Line, problem.Column, problem.Rule));
    }
}
