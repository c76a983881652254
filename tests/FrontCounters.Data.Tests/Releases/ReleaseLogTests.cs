using FrontCounters.Data.Files;
using FrontCounters.Data.Loading;
using FrontCounters.Data.Record;
using FrontCounters.Data.Releases;
using FrontCounters.Data.Tests.Infrastructure;

namespace FrontCounters.Data.Tests.Releases;

/// <summary>The change log of the real record leads from the first release to the present rows, and back.</summary>
public sealed class ReleaseLogTests : IDisposable
{
    private static readonly string[] LogTables = ["releases", "changes"];

    private readonly DataCopy copy = new();

    private ReleaseLog Log => copy.Data.ReadChecked(null, new ProblemList()).Log;

    public void Dispose() => copy.Dispose();

    [Fact]
    public void Replay_FromTheFirstRelease_RebuildsThePresentRows()
    {
        var rows = First();

        Assert.All(Log.Lines, line => Assert.True(rows.Apply(line), line.ToString()));

        var present = RowsOfFiles.Read(copy.Data.Files());
        Assert.Equal(Cells(present), Cells(rows));
        Assert.Equal(Log.Last!.Rows, rows.Hash());
        Assert.True(Cells(rows).Count > 20_000);
        Assert.DoesNotContain(rows.Names, row => LogTables.Contains(row.Table));
    }

    [Fact]
    public void Undo_FromThePresentRows_RebuildsTheFirstRelease()
    {
        var rows = RowsOfFiles.Read(copy.Data.Files());

        Assert.All(Log.Lines.Reverse(), line => Assert.True(rows.Undo(line), line.ToString()));

        Assert.Equal(Cells(First()), Cells(rows));
        Assert.Equal(Log.Releases[0].Rows, rows.Hash());
    }

    [Fact]
    public void Compare_RowsChangedInEveryWay_GivesLinesThatLeadThereAndBack()
    {
        var before = RowsOfFiles.Read(copy.Data.Files());
        copy.Replace("contacts.csv", "\nemergency,", "\nemergency-call,");
        copy.RemoveLines("pledges.csv", "2024");
        File.AppendAllText(copy.PathOf("totals.csv"), "one-more,2026-01-01,2026-01-01,open,1,,gazette,\"A, \"\"b\"\"\nc\"\n");
        copy.Replace("boroughs.geojson", "[[[-0.26716,51.60037],", "[[[-0.26715,51.60037],");
        var text = copy.Text("stations.csv");
        File.WriteAllText(copy.PathOf("stations.csv"), text.Replace("slug,name,other_names", "slug,name,also", StringComparison.Ordinal));
        var after = RowsOfFiles.Read(copy.Data.Files());

        var lines = RowComparison.Between(before, after, 3, [new RenamedColumn("stations", "other_names", "also")]);
        var there = before.Copy();
        Assert.All(lines, line => Assert.True(there.Apply(line), line.ToString()));
        Assert.Equal(after.Hash(), there.Hash());
        Assert.All(lines.Reverse(), line => Assert.True(there.Undo(line), line.ToString()));
        Assert.Equal(Cells(before), Cells(there));

        Assert.Equal(
            [
                "added contacts", "added totals", "changed files", "removed contacts", "removed pledges",
                "renamed stations",
            ],
            lines.Select(line => $"{EnumNames.Name(line.Kind)} {line.Row.Table}").Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Rows_InAnotherOrderOrFromASpreadsheet_AreTheSameRelease()
    {
        var before = RowsOfFiles.Read(copy.Data.Files()).Hash();
        var lines = copy.Text("contacts.csv").TrimEnd('\n').Split('\n');
        File.WriteAllText(
            copy.PathOf("contacts.csv"), "\uFEFF" + string.Join("\r\n", [lines[0], .. lines[1..].Reverse()]) + "\r\n");

        Assert.Equal(before, RowsOfFiles.Read(copy.Data.Files()).Hash());
    }

    [Fact]
    public void Unreleased_ChangedCell_IsOneRow()
    {
        copy.Replace("stations.csv", "\nbarnet,Barnet,", "\nbarnet,High Barnet,");

        var unreleased = Unreleased.In(copy.Data, Log);

        Assert.Empty(unreleased.Faults);
        Assert.Equal(1, unreleased.RowCount);
        var line = Assert.Single(unreleased.Lines(3, []));
        Assert.Equal(new LogLine(3, LoggedKind.Changed, new("stations", "barnet"), "name", "Barnet", "High Barnet", ""), line);
        Assert.False(RecordDatabase.Check(copy.Data, null).IsReleased);
    }

    [Fact]
    public void Unreleased_LogThatWasEdited_SaysWhere()
    {
        copy.Replace("changes.csv", "2,disagreements,met-budget-gap-2025,round,,2025,added", "2,disagreements,met-budget-gap-2025,round,,2017,added");

        var faults = Unreleased.In(copy.Data, Log).Faults;

        Assert.Contains(faults, fault => fault.StartsWith("releases.csv: the rows of release 2", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("releases.csv", "\n2,2026-11-22T05", "\n3,2026-11-22T05", "number")]
    [InlineData("releases.csv", "\n2,2026-11-22T05", "\n2,2026-11-21T05", "published")]
    [InlineData("releases.csv", "2026-11-22T05:17:56Z", "2026-11-22 05:17", "published")]
    [InlineData("changes.csv", "\n2,claims,,fact,fact,facts,renamed", "\n4,claims,,fact,fact,facts,renamed", "release")]
    [InlineData("changes.csv", "facts,renamed", "facts,called", "kind")]
    public void Check_LogThatDoesNotFollow_IsReported(string file, string old, string replacement, string column)
    {
        copy.Replace(file, old, replacement);

        Assert.Contains(copy.Problems(), problem => problem.File == file && problem.Column == column);
    }

    [Fact]
    public void Changes_OfTheRecord_ConcernWhatTheirRowsReferTo()
    {
        var woodford = RealRecord.Record.LoggedChanges.First(change => change.Key == "2017-woodford-open");
        var claim = RealRecord.Record.LoggedChanges.First(change => change.Key == "lavender-hill-2017-1");

        Assert.Equal(["borough:redbridge", "round:2017"], woodford.Concerns);
        Assert.Equal("disagreement:lavender-hill-2017", claim.Subject);
        Assert.Contains("station:lavender-hill", claim.Concerns);
        Assert.Contains("borough:wandsworth", claim.Concerns);
        Assert.Equal(["lavender-hill-2017-11"], claim.Sources);
        Assert.True(RealRecord.Record.IsReleased);
    }

    [Fact]
    public void FirstCounts_OfHarrow_AreTheRowsOfTheFirstRelease()
    {
        var harrow = RealRecord.Record.FirstCounts["station:harrow"].ToDictionary(count => count.Table, count => count.Rows);
        var london = RealRecord.Record.FirstCounts["london"].ToDictionary(count => count.Table, count => count.Rows);

        Assert.Equal(3, harrow["periods"]);
        Assert.Equal(1, harrow["stations"]);
        Assert.Equal(77, london["stations"]);
        Assert.Equal(208, london["figures"]);
    }

    private RecordRows First()
    {
        using var zip = File.OpenRead(copy.PathOf(LogFileNames.FirstRelease));
        return RowsOfFiles.ReadZip(zip);
    }

    private static List<string> Cells(RecordRows rows) =>
        [.. rows.Names.SelectMany(row => rows.Columns(row).Select(column => $"{row} {column}: {rows.Cell(row, column)}"))];
}
