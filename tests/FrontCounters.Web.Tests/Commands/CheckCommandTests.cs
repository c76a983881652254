using FrontCounters.Data.Tests.Infrastructure;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Commands;

/// <summary>The check tells an editor what an edit would change on the site.</summary>
public sealed class CheckCommandTests : IDisposable
{
    private readonly EditedData edited = new();

    public void Dispose() => edited.Dispose();

    [Fact]
    public async Task Check_NewNameAndNewSource_SaysWhatWouldChangeOnTheSite()
    {
        edited.Replace("stations.csv", "\nbarnet,Barnet,", "\nbarnet,High Barnet,");
        edited.Add("sources.csv", "a-sign,The council,A sign,2017,,press,not held,no,2026-11-21,,,");

        var (code, said) = await edited.CheckAsync(IsToday);

        Assert.Equal(1, code);
        Assert.Contains("Addresses that come (1)\n  /sources/a-sign  The council: A sign\n", said, StringComparison.Ordinal);
        Assert.Contains("\n    was  Barnet", said, StringComparison.Ordinal);
        Assert.Contains("\n    now  High Barnet", said, StringComparison.Ordinal);
        Assert.Contains("New entries of feeds (2)", said, StringComparison.Ordinal);
        Assert.Contains("2 row(s) changed since release ", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_QuickOnAnEdit_SaysNothingOfTheSite()
    {
        edited.Replace("stations.csv", "\nbarnet,Barnet,", "\nbarnet,High Barnet,");

        var (code, said) = await edited.CheckAsync("--quick");

        Assert.Equal(1, code);
        Assert.DoesNotContain("What would change", said, StringComparison.Ordinal);
        Assert.Contains("1 row(s) changed since release ", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_FilesThatASpreadsheetSaved_ChangeNoRow()
    {
        foreach (var file in Directory.GetFiles(edited.Folder, "*.csv"))
        {
            var text = await File.ReadAllTextAsync(file);
            await File.WriteAllTextAsync(
                file, text.ReplaceLineEndings("\r\n"), new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        }

        edited.Replace("points.csv", ",51.49160,", ",51.4916,");

        var (code, said) = await edited.CheckAsync();

        Assert.Equal(0, code);
        Assert.Contains("stations.csv begins with a byte-order mark", said, StringComparison.Ordinal);
        Assert.Contains("which is the data as it stands", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--text", "Unrecognized command or argument '--text'.")]
    [InlineData("--texts", "Required argument missing for option: '--texts'.")]
    [InlineData("periods.csv", "Unrecognized command or argument 'periods.csv'.")]
    public async Task Check_CallNotUnderstood_SaysWhy(string argument, string expected)
    {
        var (code, said) = await edited.CheckAsync(argument);

        Assert.Equal(2, code);
        Assert.StartsWith(expected, said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_SourceOfTomorrow_IsRefused()
    {
        edited.Add("sources.csv", "tomorrow,The council,A notice,2026-11-30,,press,not held,no,2026-11-28,,,");

        var (code, said) = await edited.CheckAsync("--quick");

        Assert.Equal(1, code);
        Assert.Contains("column date: source-day: found \"2026-11-30\"", said, StringComparison.Ordinal);
    }

    /// <summary>What tells of the counter and of the sources every day, and of the two thousand other pages some.</summary>
    private static bool IsToday(string path) =>
        path is "/" or "/stations" or "/stations/barnet" or "/boroughs/barnet"
        || path.StartsWith("/sources", StringComparison.Ordinal)
        || Sample.IsToday(120, path.Sum(sign => sign));
}
