using FrontCounters.Data.Tests.Infrastructure;

namespace FrontCounters.Data.Tests.Loading;

public sealed class DataFolderTests : IDisposable
{
    private readonly DataCopy copy = new();

    public void Dispose() => copy.Dispose();

    public static TheoryData<string> DataFiles =>
        [.. Directory.EnumerateFiles(RealRecord.DataPath).Select(Path.GetFileName).OfType<string>()
            .Where(file => file != "README.md").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(DataFiles))]
    public void ReleaseId_OneByteOfAFile_ChangesIt(string file)
    {
        var before = copy.Data.ReleaseId();
        var bytes = File.ReadAllBytes(copy.PathOf(file));
        bytes[^2] ^= 1;

        File.WriteAllBytes(copy.PathOf(file), bytes);

        Assert.NotEqual(before, copy.Data.ReleaseId());
    }

    [Fact]
    public void ReleaseId_CopyOfTheData_IsTheSameWhateverTheReadmeSays()
    {
        File.AppendAllText(copy.PathOf("README.md"), "More.");

        Assert.Equal(RealRecord.Record.Release.Id, copy.Data.ReleaseId());
        Assert.Matches("^sha256:[0-9a-f]{64}$", copy.Data.ReleaseId());
    }

    [Fact]
    public void ReleaseId_FileThatIsRenamedOrGone_ChangesIt()
    {
        var before = copy.Data.ReleaseId();
        File.Move(copy.PathOf("pledges.csv"), copy.PathOf("promises.csv"));
        var renamed = copy.Data.ReleaseId();
        File.Delete(copy.PathOf("promises.csv"));

        Assert.Distinct([before, renamed, copy.Data.ReleaseId()]);
    }

    [Fact]
    public void ReleaseId_ByteThatMovesFromOneFileToTheNext_ChangesIt()
    {
        // Were only the contents hashed, one after the other, the end of one file could become the start of the next.
        var before = copy.Data.ReleaseId();
        var (claims, contacts) = (copy.Text("claims.csv"), copy.Text("contacts.csv"));

        File.WriteAllText(copy.PathOf("claims.csv"), claims[..^1]);
        File.WriteAllText(copy.PathOf("contacts.csv"), claims[^1] + contacts);

        Assert.NotEqual(before, copy.Data.ReleaseId());
    }
}
