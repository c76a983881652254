using FrontCounters.Web.Hosting;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Commands;

/// <summary>The program says how it is called, refuses what it does not know, and serves where only settings are given.</summary>
public sealed class CallTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("front-counters-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("Usage:\n  FrontCounters.Web [command] [options]\n", "--help")]
    [InlineData("Imports exact postcodes.\n", "-h")]
    [InlineDataOneDayIn(4, 0, "FrontCounters: the Metropolitan Police's front counters", "-?")]
    [InlineDataOneDayIn(4, 1, "Usage:\n  FrontCounters.Web check [options]\n", "check", "--help")]
    [InlineDataOneDayIn(4, 2, "--reason <WHY> (REQUIRED)", "release", "-h")]
    [InlineDataOneDayIn(4, 3, "Usage:\n  FrontCounters.Web postcodes import [<PATH or ADDRESS>] [options]\n", "postcodes", "import", "-?")]
    [InlineDataOneDayIn(4, 0, "Usage:\n  FrontCounters.Web export <FOLDER> [options]\n", "export", "--help")]
    [InlineDataOneDayIn(4, 1, "--only <KIND>", "previews", "--help")]
    [InlineDataOneDayIn(4, 2, "Usage:\n  FrontCounters.Web confirm [<SLUG>...] [options]\n", "confirm", "--help")]
    [InlineDataOneDayIn(4, 3, "Usage:\n  FrontCounters.Web quote <WORDS> [options]\n", "quote", "--help")]
    [InlineDataOneDayIn(4, 0, "Usage:\n  FrontCounters.Web decide <ROUND/STAGE> [options]\n", "decide", "--help")]
    [InlineDataOneDayIn(4, 1, "--only <SOURCE...>", "watch", "--help")]
    [InlineDataOneDayIn(4, 2, "1.", "--version")]
    public async Task Help_IsPrintedAndTheProgramEnds(string expected, params string[] arguments)
    {
        // Neither data nor usable settings are needed for it.
        var (code, output, errors) = await StartedProgram.RunAsync(
            arguments, ("Site__Address", "nonsense"), ("Postcodes__Address", "http://["));

        Assert.Equal((0, ""), (code, errors));
        Assert.Contains(expected, output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Unrecognized command or argument 'nonsense'.", "nonsense")]
    [InlineData("Unrecognized command or argument '--urls'.", "--urls")]
    [InlineDataOneDayIn(3, 0, "Unrecognized command or argument 'nonsense'.", "--urls", "http://127.0.0.1:0", "nonsense")]
    [InlineDataOneDayIn(3, 1, "Unrecognized command or argument '--urls=http://127.0.0.1:0'.", "--urls=http://127.0.0.1:0", "check")]
    [InlineDataOneDayIn(3, 2, "Unrecognized command or argument 'check'.", "--", "check")]
    [InlineDataOneDayIn(3, 0, "Required argument 'FOLDER' missing for command: 'export'.", "export")]
    [InlineDataOneDayIn(3, 1, "--only must be london, boroughs, stations or rounds.", "previews", "--only", "3")]
    [InlineDataOneDayIn(3, 2, "--on must be a day", "confirm", "--source", "x", "--on", "yesterday")]
    public async Task CallThatIsNotUnderstood_IsRefusedWithUsage(string expected, params string[] arguments)
    {
        var (code, output, errors) = await StartedProgram.RunAsync(arguments);

        Assert.Equal(2, code);
        Assert.Contains(expected, errors, StringComparison.Ordinal);
        Assert.Contains("Usage:", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_Alone_StillServe()
    {
        var database = Path.Combine(folder.FullName, "record.db");
        await File.WriteAllBytesAsync(database, BuiltDatabase.Bytes);

        var answer = await StartedProgram.AskAsync("/health/live", "--urls", "http://127.0.0.1:0", $"Record:Database={database}");

        Assert.Equal("""{"status":"live"}""", answer.Trim());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(true, "--urls", "http://127.0.0.1:5080")]
    [InlineData(true, "/urls", "http://127.0.0.1:5080", "--Site:Address=https://x.example", "Site:Copy=true", "/a=b")]
    [InlineData(true, "--environment", "check")]
    [InlineData(false, "--help")]
    [InlineData(false, "--help", "check")]
    [InlineData(false, "-h")]
    [InlineData(false, "-u=http://127.0.0.1:5080")]
    [InlineData(false, "check")]
    [InlineData(false, "--environment")]
    [InlineData(false, "")]
    public void Settings_AreToldFromCommands(bool expected, params string[] arguments) =>
        Assert.Equal(expected, CommandLineSettings.AreAll(arguments));
}
