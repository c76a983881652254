using FrontCounters.Data.Files;
using FrontCounters.Web.Commands;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Commands;

/// <summary>An editor changes a row, is told so by the check, records it with a reason, and the check is content.</summary>
public sealed class ReleaseCommandTests : IDisposable
{
    // Later than every release of the record: no release can come before the last.
    private static readonly DateTimeOffset Now = new(2029, 11, 23, 12, 0, 0, TimeSpan.Zero);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("front-counters-release-");

    public ReleaseCommandTests()
    {
        foreach (var file in Directory.EnumerateFiles(Checkout.PathOf("data")))
        {
            File.Copy(file, PathOf(Path.GetFileName(file)));
        }
    }

    /// <summary>The record's last release, and the one that a test makes.</summary>
    private int Last => Text("releases.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Max(
        line => int.TryParse(line.Split(',')[0], out var number) ? number : 0);

    private DataFolder Data => new(folder.FullName);

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Release_ChangedRow_IsAskedForByTheCheckAndThenRecorded()
    {
        var last = Last;
        Assert.Equal((0, true), await CheckAsync($"leads from release 1 to release {last}"));
        Edit("stations.csv", "\nbarnet,Barnet,", "\nbarnet,High Barnet,");

        Assert.Equal((1, true), await CheckAsync($"1 row(s) changed since release {last}"));
        Assert.Equal((1, true), await CheckAsync("release --reason"));

        var changes = Text("changes.csv");
        var (code, said) = await ReleaseAsync("--reason", "Its own sign, says \"the council\".");

        Assert.Equal(0, code);
        Assert.Contains("stations barnet, changed: name: \"Barnet\" -> \"High Barnet\"", said, StringComparison.Ordinal);
        Assert.Equal($"{changes}{last + 1},stations,barnet,name,Barnet,High Barnet,changed,\n", Text("changes.csv"));
        Assert.EndsWith(",\"Its own sign, says \"\"the council\"\".\"\n", Text("releases.csv"), StringComparison.Ordinal);
        Assert.Contains($"\n{last + 1},2029-11-23T12:00:00Z,sha256:", Text("releases.csv"), StringComparison.Ordinal);
        Assert.Equal((0, true), await CheckAsync($"leads from release 1 to release {last + 1}"));
        Assert.Contains($"Nothing has changed since release {last + 1}", (await ReleaseAsync("--reason", "Again.")).Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Option '--reason' is required.")]
    [InlineData("Required argument missing for option: '--reason'.", "--reason")]
    [InlineData("--reason must be why the record was changed", "--reason", " ")]
    [InlineData("Unrecognized command or argument '--against'.", "--reason", "Why.", "--against")]
    [InlineData("--renamed must be a column and its new name", "--reason", "Why.", "--renamed", "claims.fact=facts", "--renamed", "claims=facts")]
    [InlineData("--at must be a time in UTC", "--reason", "Why.", "--at", "yesterday")]
    public Task Release_WithoutAReasonOrNotUnderstood_SaysWhyAndWritesNothing(string expected, params string[] arguments) =>
        AssertNothingWrittenAsync(2, expected, arguments);

    [FactOneDayIn(3, 2)]
    public async Task Release_DryRun_SaysWhatItWouldWriteAndWritesNothing()
    {
        Edit("stations.csv", "\nbarnet,Barnet,", "\nbarnet,High Barnet,");

        await AssertNothingWrittenAsync(0, "1 changed", "--reason", "Why.", "--dry-run");
    }

    [Fact]
    public async Task Release_UnsoundRecord_IsRefused()
    {
        Edit("stations.csv", "\nbarnet,Barnet,", "\nbarnet,,");

        await AssertNothingWrittenAsync(1, "stations.csv, line 8, column name", "--reason", "Why.");
    }

    [Fact]
    public async Task Release_OfASourceFromAfterToday_IsRefused()
    {
        Edit("sources.csv", "ActonW3,Acton in the plan of July 2025,2025-07-22", "ActonW3,Acton in the plan of July 2025,2052-07-22");

        await AssertNothingWrittenAsync(1, "The first day that it can mean is after today, 2029-11-23.", "--reason", "Why.");
    }

    [Fact]
    public async Task Release_BeforeTheLastOne_IsRefused()
    {
        Edit("stations.csv", "\nbarnet,Barnet,", "\nbarnet,High Barnet,");

        await AssertNothingWrittenAsync(1, "was published later", "--reason", "Why.", "--at", "2026-11-22T02:21:33Z");
    }

    [FactOneDayIn(3, 1)]
    public async Task Release_LogThatWasEdited_IsRefused()
    {
        Edit("changes.csv", "budget-gap-2025,round,,2025,added", "budget-gap-2025,round,,2017,added");

        await AssertNothingWrittenAsync(1, "releases.csv: the rows of release 2 have the hash", "--reason", "Why.");
        Assert.Equal((1, true), await CheckAsync("does not lead from the first release to the last"));
    }

    [FactOneDayIn(3, 0)]
    public async Task Release_KilledBetweenItsTwoFiles_IsSaidByTheCheckAndFinishedByTheNext()
    {
        var releases = Text("releases.csv");
        Edit("stations.csv", "\nbarnet,Barnet,", "\nbarnet,High Barnet,");
        Assert.Equal(0, (await ReleaseAsync("--reason", "Why.")).Code);
        // As a kill after the first rename leaves them.
        File.Move(PathOf("releases.csv"), PathOf("releases.csv.draft"));
        File.WriteAllText(PathOf("releases.csv"), releases);

        Assert.Equal((1, true), await CheckAsync("A release was broken off between its two files."));
        var (code, said) = await ReleaseAsync("--reason", "Again.");

        Assert.Equal(0, code);
        Assert.Contains("has been finished", said, StringComparison.Ordinal);
        Assert.Contains($"Nothing has changed since release {Last}", said, StringComparison.Ordinal);
        Assert.Equal((0, true), await CheckAsync($"leads from release 1 to release {Last}"));
        Assert.Empty(Directory.GetFiles(folder.FullName, "*.draft"));
    }

    [Fact]
    public async Task Check_WithoutTheFirstRelease_SaysSo()
    {
        File.Delete(PathOf(LogFileNames.FirstRelease));

        Assert.Equal((1, true), await CheckAsync("The change log cannot be replayed"));
    }

    private async Task AssertNothingWrittenAsync(int expectedCode, string expected, params string[] arguments)
    {
        var before = (Text("changes.csv"), Text("releases.csv"));

        var (code, said) = await ReleaseAsync(arguments);

        Assert.Equal(expectedCode, code);
        Assert.Contains(expected, said, StringComparison.Ordinal);
        Assert.Equal(before, (Text("changes.csv"), Text("releases.csv")));
    }

    private async Task<(int Code, string Said)> ReleaseAsync(params string[] arguments)
    {
        await using var output = new StringWriter();
        var code = await ReleaseCommand.Build(() => new ReleaseCommand(Data, new StoppedClock(Now), output))
            .RunAsync(arguments, output, output);
        return (code, output.ToString());
    }

    private async Task<(int Code, bool IsSaid)> CheckAsync(string expected)
    {
        await using var output = new StringWriter();
        var code = await CheckCommand.Build(() => new CheckCommand(Data, new StoppedClock(Now), output))
            .RunAsync(["--quick"], output, output);
        return (code, output.ToString().Contains(expected, StringComparison.Ordinal));
    }

    private void Edit(string file, string old, string replacement)
    {
        var text = Text(file);
        Assert.Single(text.Split(old)[1..]);
        File.WriteAllText(PathOf(file), text.Replace(old, replacement, StringComparison.Ordinal));
    }

    private string Text(string file) => File.ReadAllText(PathOf(file));

    private string PathOf(string file) => Path.Combine(folder.FullName, file);
}
