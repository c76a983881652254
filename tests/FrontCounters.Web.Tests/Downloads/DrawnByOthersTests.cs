using System.Diagnostics;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Downloads;

/// <summary>
/// The pictures are whole in a program that is no browser, librsvg, which knows less of style sheets: in one that lost the
/// rule for what stands over the edge of its own box, three quarters of each mark were cut off.
/// </summary>
[Collection(SiteCollection.Name)]
public sealed class DrawnByOthersTests(SiteFactory site)
{
    private const string Program = "rsvg-convert";

    [TheoryWithProgram(Program)]
    [InlineData("/rounds/2017.svg", "stage-mark", 6)]
    [InlineData("/rounds/slope.svg", "slope-open-point", 4)]
    [InlineData("/boroughs/distances.svg", "dumbbell-now", 4)]
    [InlineData("/rounds/counts.svg", "counts-stated", 5)]
    public async Task Draw_APicture_ShowsEachMarkOnAllSides(string address, string kind, int reach)
    {
        using var client = site.CreateClient();
        var svg = await client.GetStringAsync(address);
        var drawn = await DrawAsync(svg);

        Assert.Empty(DrawnMarks.Faults(svg, drawn, kind, reach));
    }

    [TheoryWithProgram(Program)]
    [InlineData("/boroughs/tiles.svg")]
    [InlineData("/stations/wimbledon.svg")]
    public async Task Draw_APicture_IsNotBlank(string address)
    {
        using var client = site.CreateClient();
        var drawn = await DrawAsync(await client.GetStringAsync(address));

        Assert.InRange(DrawnMarks.Inked(drawn), 0.02, 0.9);
    }

    private static async Task<Png> DrawAsync(string svg)
    {
        var start = new ProcessStartInfo(Program, ["--format", "png"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        var output = ReadAsync(process.StandardOutput.BaseStream);
        await process.StandardInput.WriteAsync(svg);
        process.StandardInput.Close();
        var png = await output;
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return Png.Read(png);
    }

    private static async Task<byte[]> ReadAsync(Stream stream)
    {
        using var all = new MemoryStream();
        await stream.CopyToAsync(all);
        return all.ToArray();
    }
}
