using System.Security.Cryptography;
using FrontCounters.Data.Postcodes;
using FrontCounters.Data.Tests.Infrastructure;
using FrontCounters.Web.Commands;
using FrontCounters.Web.Hosting;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Commands;

public sealed class PostcodesCommandTests : IDisposable
{
    private readonly CodePointFile zip = CodePointFile.Small();
    private readonly StringWriter output = new();

    private string Database => zip.PathOf("postcodes.db");

    private string Sha256 => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(zip.FullPath)));

    public void Dispose() => zip.Dispose();

    [Fact]
    public async Task Run_APath_ImportsItAndPrintsItsChecksum()
    {
        var code = await RunAsync(["import", zip.FullPath, "--sha256", Sha256.ToUpperInvariant()]);

        Assert.Equal(0, code);
        Assert.Contains($"SHA-256 {Sha256}", $"{output}", StringComparison.Ordinal);
        Assert.Contains("Importing: 100%", $"{output}", StringComparison.Ordinal);
        Assert.Contains("release 2031.2.0: 6 of 8 postcodes", $"{output}", StringComparison.Ordinal);
        Assert.Equal((6, Sha256), (Book.Count, Book.Release?.Sha256));
        Assert.Equal(SiteFactory.Now, Book.Release?.Imported);
    }

    [Fact]
    public async Task Run_AddressThatDropsTheConnection_GoesOnFromWhatArrived()
    {
        await using var server = await FlakyServer.StartAsync(zip.FullPath, drops: 2);

        var code = await RunAsync(["import", $"{server.Address}/moved"]);

        Assert.Equal(0, code);
        var size = new FileInfo(zip.FullPath).Length;
        Assert.Equal([0, size / 2, (size / 2) + ((size - (size / 2)) / 2)], server.AskedFrom);
        Assert.Contains("Broken off after", $"{output}", StringComparison.Ordinal);
        Assert.Equal((6, Sha256), (Book.Count, Book.Release?.Sha256));
        AssertNothingIsLeft();
    }

    [Fact]
    public async Task Run_AddressWithoutRanges_BeginsAnew()
    {
        await using var server = await FlakyServer.StartAsync(zip.FullPath, drops: 2, knowsRanges: false);

        Assert.Equal(0, await RunAsync(["import", $"{server.Address}/zip"]));

        Assert.Equal([0L, 0L, 0L], server.AskedFrom);
        Assert.Equal(Sha256, Book.Release?.Sha256);
        AssertNothingIsLeft();
    }

    [Fact]
    public async Task Run_AddressThatNeverEnds_GivesUpAndAnotherRunGoesOn()
    {
        await using var server = await FlakyServer.StartAsync(zip.FullPath, drops: int.MaxValue);
        var folder = Path.GetDirectoryName(Database)!;
        await using var blocked = await FlakyServer.StartAsync(zip.FullPath, drops: int.MaxValue, knowsRanges: false);

        Assert.Equal(1, await RunAsync(["import", $"{blocked.Address}/zip"]));
        Assert.Equal(5, blocked.AskedFrom.Count);
        Assert.Contains("could not be read to its end", $"{output}", StringComparison.Ordinal);
        Assert.Contains("the postcodes that were there are still there", $"{output}", StringComparison.Ordinal);
        Assert.False(File.Exists(Database));

        // Half of it, kept by an earlier run that was ended.
        var half = await File.ReadAllBytesAsync(zip.FullPath);
        await File.WriteAllBytesAsync(Path.Combine(folder, "downloaded.zip.part"), half[..(half.Length / 2)]);
        await File.WriteAllLinesAsync(
            Path.Combine(folder, "downloaded.zip.part.of"), [$"{server.Address}/zip", server.Version]);
        server.Mend();
        using var client = new HttpClient();
        await new ResumableDownload(client, TimeSpan.Zero, output.WriteLine).FetchAsync(
            new Uri($"{server.Address}/zip"), Path.Combine(folder, "downloaded.zip"), _ => { }, CancellationToken.None);

        Assert.Equal([half.Length / 2], server.AskedFrom);
        Assert.Equal(half, await File.ReadAllBytesAsync(Path.Combine(folder, "downloaded.zip")));
    }

    [Fact]
    public async Task Run_FileThatChangedMeanwhile_BeginsAnew()
    {
        await using var server = await FlakyServer.StartAsync(zip.FullPath, drops: 0);
        var half = zip.PathOf("downloaded.zip.part");
        await File.WriteAllTextAsync(half, "half of another release");
        await File.WriteAllLinesAsync($"{half}.of", [$"{server.Address}/zip", "\"older\""]);
        using var client = new HttpClient();

        await new ResumableDownload(client, TimeSpan.Zero, output.WriteLine).FetchAsync(
            new Uri($"{server.Address}/zip"), zip.PathOf("downloaded.zip"), _ => { }, CancellationToken.None);

        Assert.Equal(
            await File.ReadAllBytesAsync(zip.FullPath), await File.ReadAllBytesAsync(zip.PathOf("downloaded.zip")));
    }

    [Fact]
    public async Task Run_WithoutAnAddress_TakesTheFileThatTheListNames()
    {
        await using var server = await FlakyServer.StartAsync(zip.FullPath, drops: 1);

        Assert.Equal(0, await RunAsync(["import"], $"{server.Address}/list"));
        Assert.Equal(6, Book.Count);
        AssertNothingIsLeft();
    }

    [Fact]
    public async Task Run_ZipWithAnotherChecksum_IsRefusedAndTheOldOneStays()
    {
        await using var server = await FlakyServer.StartAsync(zip.FullPath, drops: 0, md5: new string('0', 32));
        Assert.Equal(0, await RunAsync(["import", zip.FullPath]));
        var before = await File.ReadAllBytesAsync(Database);

        Assert.Equal(1, await RunAsync(["import"], $"{server.Address}/list"));
        Assert.Contains("as the server states", $"{output}", StringComparison.Ordinal);
        Assert.Equal(1, await RunAsync(["import", zip.FullPath, "--sha256", new string('0', 64)]));
        Assert.Contains("as given", $"{output}", StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(Database));
        AssertNothingIsLeft();
    }

    [Fact]
    public async Task Run_ZipThatWouldLoseHalfOrMore_IsRefusedUnlessItIsMeant()
    {
        Assert.Equal(0, await RunAsync(["import", zip.FullPath]));
        using var one = new CodePointFile()
            .With("Data/CSV/sw.csv", CodePointFile.Row("SW11 1ZA", 10, 527761, 175569)).Written();

        Assert.Equal(1, await RunAsync(["import", one.FullPath]));
        Assert.Contains("would leave 1 of the 6 postcodes that are held", $"{output}", StringComparison.Ordinal);
        Assert.Equal(6, Book.Count);
        Assert.Equal(0, await RunAsync(["import", one.FullPath, "--anyway"]));
        Assert.Equal(1, Book.Count);
    }

    [Fact]
    public async Task Run_WithAnAddressThatIsNone_SaysSo()
    {
        var settings = new PostcodeSettings { Address = new Uri("nowhere", UriKind.RelativeOrAbsolute) };
        var command = new PostcodesCommand(new RecordPlaces(), settings, TimeProvider.System, output);

        Assert.Equal(1, await command.RunAsync(new PostcodesArguments()));
        Assert.StartsWith("Postcodes:Address must be a full http or https address.", $"{output}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_WrongFileOrNone_SaysWhich()
    {
        await File.WriteAllTextAsync(zip.PathOf("page.html"), "<html></html>");

        Assert.Equal(1, await RunAsync(["import", zip.PathOf("page.html")]));
        Assert.Contains("page.html is not a zip", $"{output}", StringComparison.Ordinal);
        Assert.Equal(1, await RunAsync(["import", zip.PathOf("nowhere.zip")]));
        Assert.Contains("nowhere.zip", $"{output}", StringComparison.Ordinal);
        Assert.Equal(1, await RunAsync(["import", "http://127.0.0.1:1/zip"]));
        Assert.Equal(1, await RunAsync(["import"], "http://127.0.0.1:1/list"));
        Assert.Contains("http://127.0.0.1:1/list cannot be read", $"{output}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Required command was not provided.")]
    [InlineData("Unrecognized command or argument 'export'.", "export")]
    [InlineData("Required argument missing for option: '--sha256'.", "import", "--sha256")]
    [InlineData("--sha256 must be 64 hexadecimal digits.", "import", "--sha256", "short")]
    [InlineData("'--unknown' is no option of this command", "import", "--unknown")]
    [InlineData("Unrecognized command or argument 'two.zip'.", "import", "one.zip", "two.zip")]
    public async Task Run_CallThatIsNotUnderstood_SaysWhy(string expected, params string[] arguments)
    {
        Assert.Equal(2, await RunAsync(arguments, "http://127.0.0.1:1/list"));
        Assert.Contains(expected, $"{output}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_WithNothingThatSaysFromWhere_AsksForIt()
    {
        Assert.Equal(2, await RunAsync(["import"]));
        Assert.StartsWith("Give the path or address of the zip", $"{output}", StringComparison.Ordinal);
    }

    private PostcodeBook Book => new PostcodeDatabase(Database).Read();

    private Task<int> RunAsync(string[] arguments, string? list = null) => PostcodesCommand.Build(() => new PostcodesCommand(
        new RecordPlaces { Data = Checkout.PathOf("data"), Postcodes = Database },
        new PostcodeSettings { Address = list is null ? null : new Uri(list) },
        new StoppedClock(SiteFactory.Now),
        output)
    {
        FirstPause = TimeSpan.FromMilliseconds(1),
    }).RunAsync(arguments, output, output);

    private void AssertNothingIsLeft() => Assert.Equal(
        ["postcodes.db"],
        Directory.GetFiles(Path.GetDirectoryName(Database)!).Select(Path.GetFileName)
            .Where(file => file != "made-up.zip"));
}
