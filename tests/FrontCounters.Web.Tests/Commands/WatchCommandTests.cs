using FrontCounters.Web.Commands;
using FrontCounters.Web.Tests.Infrastructure;
using FrontCounters.Web.Watching;

namespace FrontCounters.Web.Tests.Commands;

/// <summary>The pages that sources name, looked at twice on a server that does all that pages do.</summary>
public sealed class WatchCommandTests : IAsyncLifetime, IDisposable
{
    private static readonly string[] Paths =
        ["same", "unchanged", "changed", "moved", "for-now", "gone", "slow", "private/page", "private/open", "loop", "huge"];

    private readonly EditedData edited = new();
    private WatchedServer server = null!;

    private string Kept => Path.Combine(edited.Parent, WatchCommand.KeptFile);

    public async Task InitializeAsync()
    {
        server = await WatchedServer.StartAsync();
        foreach (var (at, path) in Paths.Index())
        {
            edited.Add("sources.csv", $"watched-{at},Example,A page,2017-06-01,,press,{server.Address}/{path},no,2026-11-20,,,");
        }
    }

    public async Task DisposeAsync() => await server.DisposeAsync();

    public void Dispose() => edited.Dispose();

    [Fact]
    public async Task Watch_LookedTwice_SaysWhatBecameOfEachPage()
    {
        var (first, kept) = await WatchAsync("--write");
        Assert.True(first == 0, kept);
        Assert.Equal(
            ["changed", "for-now", "gone", "moved", "private/open", "same", "unchanged"],
            KeptPage.Read(Kept).Keys.Select(address => address[(server.Address.Length + 1)..]).Order(StringComparer.Ordinal));

        server.Later = true;
        server.Asked.Clear();
        var (second, said) = await WatchAsync();

        Assert.Equal(WatchCommand.HasNews, second);
        Assert.Contains($"Changed: {server.Address}/changed (watched-2)", said, StringComparison.Ordinal);
        Assert.Contains($"Moved: {server.Address}/moved (watched-3) It is at {server.Address}/new-place now.", said, StringComparison.Ordinal);
        Assert.Contains($"Gone: {server.Address}/gone (watched-5) It answers 410.", said, StringComparison.Ordinal);
        Assert.Contains($"Unread: {server.Address}/slow (watched-6) It did not answer within", said, StringComparison.Ordinal);
        Assert.Contains($"Forbidden: {server.Address}/private/page (watched-7)", said, StringComparison.Ordinal);
        Assert.Contains($"Unread: {server.Address}/loop (watched-9) It leads on more than 5 times.", said, StringComparison.Ordinal);
        Assert.Contains($"Unread: {server.Address}/huge (watched-10) It is longer than 8 MB.", said, StringComparison.Ordinal);
        Assert.Contains("Four pages as before, one changed, one moved, one gone, three not read, one closed to programs", said, StringComparison.Ordinal);
        Assert.DoesNotContain(server.Asked, asked => asked.Path == "/private/page");
    }

    [Fact]
    public async Task Watch_Always_AsksByNameAndOneAtATimeWithAPause()
    {
        await WatchAsync(TimeSpan.FromMilliseconds(200), "--only", "watched-0", "watched-2", "watched-4");

        var asked = server.Asked.ToList();
        Assert.Equal(["/robots.txt", "/same", "/changed", "/for-now", "/new-place"], asked.Select(request => request.Path));
        Assert.All(asked, request => Assert.Equal("FrontCountersWatch/1.0 (+https://x.example/)", request.Agent));
        Assert.All(asked.Zip(asked.Skip(1)), pair => Assert.True((pair.Second.At - pair.First.At).TotalMilliseconds > 150));
        Assert.Equal(TimeSpan.FromSeconds(1), new PoliteClient(null).Pause);
    }

    [Fact]
    public async Task Watch_Write_KeepsThePagesAndAddsToTheDaysRow()
    {
        var before = await File.ReadAllTextAsync(edited.PathOf("looked.csv"));

        await WatchAsync("--only", "watched-0");
        Assert.Equal((false, before), (File.Exists(Kept), await File.ReadAllTextAsync(edited.PathOf("looked.csv"))));

        Assert.Equal(0, (await WatchAsync("--only", "watched-0", "--write")).Code);
        var rows = await File.ReadAllLinesAsync(edited.PathOf("looked.csv"));
        Assert.Equal(before.TrimEnd().Split('\n').Length + 1, rows.Length);
        Assert.StartsWith("2026-11-29,", rows[^1], StringComparison.Ordinal);
        Assert.Contains("one seen for the first time", rows[^1], StringComparison.Ordinal);

        Assert.Equal(0, (await WatchAsync("--only", "watched-2", "--write")).Code);
        var again = await File.ReadAllLinesAsync(edited.PathOf("looked.csv"));
        Assert.Equal(rows.Length, again.Length);
        Assert.Contains("; One page that sources name, by the watch command".ToLowerInvariant(), again[^1].ToLowerInvariant(), StringComparison.Ordinal);
    }

    /// <summary>The address that sources name is no longer the page's, however the new one answers today.</summary>
    [Fact]
    public async Task Watch_PageThatMovedAndIsElsewhereForNow_HasMoved()
    {
        edited.Add("sources.csv", $"watched-on,Example,A page,2017-06-01,,press,{server.Address}/moved-on,no,2026-11-20,,,");
        Assert.Equal(0, (await WatchAsync("--only", "watched-on", "--write")).Code);

        server.Later = true;
        var (code, said) = await WatchAsync("--only", "watched-on");

        Assert.Equal(WatchCommand.HasNews, code);
        Assert.Contains($"Moved: {server.Address}/moved-on (watched-on) It is at {server.Address}/new-place now.", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Watch_SourceThatIsNotHeld_IsRefused()
    {
        var (code, said) = await WatchAsync("--only", "nothing");

        Assert.Equal(1, code);
        Assert.Contains("sources.csv has no 'nothing'.", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("User-agent: *\nDisallow: /a", "/a/b", false)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b", true)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/x.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/x.pdf?y", true)]
    [InlineData("User-agent: *\nDisallow:", "/a", true)]
    [InlineData("User-agent: Other\nUser-agent: FrontCountersWatch\nDisallow: /\n\nUser-agent: *\nAllow: /", "/a", false)]
    [InlineData("User-agent: Other\nDisallow: /", "/a", true)]
    [InlineData("# nothing", "/a", true)]
    public void Robots_AreReadByTheirRules(string text, string path, bool expected) =>
        Assert.Equal(expected, RobotsRules.Parse(text, PoliteClient.Agent).Allow(path));

    private Task<(int Code, string Said)> WatchAsync(params string[] arguments) => WatchAsync(
        TimeSpan.Zero, arguments.Contains("--only") ? arguments : [.. arguments, "--only", .. Paths.Select((_, at) => $"watched-{at}")]);

    private async Task<(int Code, string Said)> WatchAsync(TimeSpan pause, params string[] arguments)
    {
        await using var output = new StringWriter();
        var code = await WatchCommand.Build(() => new WatchCommand(
            edited.Data,
            new StoppedClock(EditedData.Now),
            () => new PoliteClient(new Uri("https://x.example")) { Pause = pause, Timeout = TimeSpan.FromSeconds(3) },
            output)).RunAsync(arguments, output, output);
        return (code, output.ToString());
    }
}
