using System.Net;
using System.Net.Sockets;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Commands;

/// <summary>Whatever keeps the site or a command from starting is said in a sentence, and the exit code is 1.</summary>
public sealed class RefusalTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("front-counters-");

    private (string Name, string Value) Database => ("Record__Database", Path.Combine(folder.FullName, "record.db"));

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("Site__Address", "nonsense", "Site:Address and Site:Live must each be a full http or https address")]
    [InlineData("Site__Address", "http://x/path?x", "Site:Address and Site:Live must each be")]
    [InlineDataOneDayIn(4, 0, "Site__StrictTransportSecurity", "max-age=1\r\nX: y", "Site:StrictTransportSecurity must be one line")]
    [InlineDataOneDayIn(4, 1, "Site__StrictTransportSecurity", "max-age=1é", "Site:StrictTransportSecurity must be one line")]
    [InlineDataOneDayIn(4, 2, "Serilog__WriteTo__0__Name", "Nonsense", "The settings under Serilog: ")]
    [InlineDataOneDayIn(4, 3, "Site__SecurityContact", "nonsense", "Site:SecurityContact must be")]
    [InlineDataOneDayIn(4, 0, "Site__Reports", "nonsense", "Site:Reports must be")]
    [InlineDataOneDayIn(4, 1, "Site__Copy", "maybe", "'maybe' at 'Site:Copy'")]
    [InlineDataOneDayIn(4, 2, "Redirects__90__Old", "nonsense", "Redirects: each needs Old, a path")]
    [InlineDataOneDayIn(4, 3, "URLS", "nonsense", "The setting urls has 'nonsense'")]
    [InlineDataOneDayIn(4, 0, "URLS", "http://127.0.0.1:99999", "The setting urls has 'http://127.0.0.1:99999'")]
    [InlineDataOneDayIn(4, 1, "Serilog__MinimumLevel__Default", "Loud", "Loud is not a valid Serilog level")]
    public async Task Start_WithABadSetting_SaysWhichAndEnds(string name, string value, string expected)
    {
        var (code, output, errors) = await StartedProgram.RunAsync([], Database, (name, value));

        AssertSentence(code, errors, $"The site does not start: ", expected);
        Assert.Empty(output);
        Assert.False(File.Exists(Database.Value));
    }

    [Fact]
    public async Task Start_AtAPortThatIsTaken_SaysSoAndEnds()
    {
        await File.WriteAllBytesAsync(Database.Value, BuiltDatabase.Bytes);
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();

        var (code, output, errors) = await StartedProgram.RunAsync(["--urls", $"http://{other.LocalEndpoint}"], Database);

        AssertSentence(code, errors, "The site does not start: Failed to bind to address", "address already in use");
        Assert.DoesNotContain("   at ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_WithoutDataOrDatabase_SaysSoAndEnds()
    {
        var (code, _, errors) = await StartedProgram.RunAsync(
            [], Database, ("Record__Data", Path.Combine(folder.FullName, "gone")));

        AssertSentence(code, errors, "The site does not start: Could not find a part of the path", "gone");
    }

    [Theory]
    [InlineData("Site__Address", "nonsense", "export", "copy")]
    [InlineData("Site__Copy", "maybe", "previews", "--chromium", "/bin/true")]
    [InlineData("Postcodes__Address", "http://[", "postcodes", "import")]
    public async Task Command_WithABadSetting_SaysWhichAndEnds(string name, string value, params string[] arguments)
    {
        var (code, _, errors) = await StartedProgram.RunAsync(arguments, Database, (name, value));

        AssertSentence(code, errors, $"The command {arguments[0]} does not run: ", name.Replace("__", ":", StringComparison.Ordinal));
    }

    private static void AssertSentence(int code, string errors, string start, string expected)
    {
        Assert.Equal(1, code);
        Assert.StartsWith(start, errors, StringComparison.Ordinal);
        Assert.Contains(expected, errors, StringComparison.Ordinal);
        Assert.Single(errors.TrimEnd().Split('\n'));
    }
}
