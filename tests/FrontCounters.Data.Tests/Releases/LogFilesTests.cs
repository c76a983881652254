using FrontCounters.Data.Files;
using FrontCounters.Data.Loading;
using FrontCounters.Data.Record;
using FrontCounters.Data.Releases;
using FrontCounters.Data.Tests.Infrastructure;

namespace FrontCounters.Data.Tests.Releases;

/// <summary>A release that is killed while it writes the two files of the log: the old log, or one that can be finished.</summary>
public sealed class LogFilesTests : IDisposable
{
    private readonly DataCopy copy = new();
    private readonly string oldChanges;
    private readonly string oldReleases;
    private readonly string newChanges;
    private readonly string newReleases;

    public LogFilesTests()
    {
        (oldChanges, oldReleases) = (copy.Text(LogFileNames.ChangesFile), copy.Text(LogFileNames.ReleasesFile));
        var number = copy.Data.ReadChecked(null, new ProblemList()).Log.Releases.Count + 1;
        ReleaseWriter.Append(
            copy.Data,
            new LoggedRelease { Number = number, Published = DateTimeOffset.UnixEpoch.AddYears(80), Rows = "sha256:0", Reason = "Why, once." },
            [new LogLine(number, LoggedKind.Changed, new RowName("stations", "barnet"), "name", "Barnet", "High Barnet", "")]);
        (newChanges, newReleases) = (copy.Text(LogFileNames.ChangesFile), copy.Text(LogFileNames.ReleasesFile));
    }

    private LogFiles Log => new(copy.Data);

    public void Dispose() => copy.Dispose();

    [Fact]
    public void Append_ReplacesBothAndLeavesNoDraft()
    {
        Assert.StartsWith(oldChanges, newChanges, StringComparison.Ordinal);
        Assert.EndsWith(",\"Why, once.\"\n", newReleases, StringComparison.Ordinal);
        Assert.Empty(Drafts());
    }

    [Fact]
    public void Recover_KilledBetweenTheTwo_IsRefusedUntilItIsFinished()
    {
        Lay(newChanges, oldReleases, null, newReleases);

        Assert.Contains(copy.Problems(), problem => problem is { File: LogFileNames.ChangesFile, Rule: "log-order" });
        Assert.True(Log.IsHalfPlaced);
        Assert.True(Log.Recover());

        AssertLog(newChanges, newReleases);
        Assert.False(Log.Recover());
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void Recover_KilledBefore_IsTheOldLog(bool hasChanges, bool hasReleases)
    {
        Lay(oldChanges, oldReleases, hasChanges ? newChanges : null, hasReleases ? newReleases[..^9] : null);

        Assert.False(Log.IsHalfPlaced);
        Assert.Empty(BrokenLines());
        Assert.False(Log.Recover());

        AssertLog(oldChanges, oldReleases);
    }

    [Fact]
    public void Recover_ChangesPutBackSince_IsTheOldLog()
    {
        Lay(oldChanges, oldReleases, null, newReleases);

        Assert.False(Log.Recover());

        AssertLog(oldChanges, oldReleases);
    }

    private IReadOnlyList<Problem> BrokenLines()
    {
        var problems = new ProblemList();
        copy.Data.ReadChecked(null, problems);
        return problems.InOrder;
    }

    private void Lay(string changes, string releases, string? changesDraft, string? releasesDraft)
    {
        File.WriteAllText(copy.PathOf(LogFileNames.ChangesFile), changes);
        File.WriteAllText(copy.PathOf(LogFileNames.ReleasesFile), releases);
        if (changesDraft is not null)
        {
            File.WriteAllText(copy.PathOf($"{LogFileNames.ChangesFile}.draft"), changesDraft);
        }

        if (releasesDraft is not null)
        {
            File.WriteAllText(copy.PathOf($"{LogFileNames.ReleasesFile}.draft"), releasesDraft);
        }
    }

    private void AssertLog(string changes, string releases)
    {
        Assert.Equal(changes, copy.Text(LogFileNames.ChangesFile));
        Assert.Equal(releases, copy.Text(LogFileNames.ReleasesFile));
        Assert.Empty(Drafts());
    }

    private string[] Drafts() => Directory.GetFiles(copy.Data.Path, "*.draft");
}
