using System.Diagnostics;
using System.Globalization;
using System.Xml.Linq;
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

        var faults = new List<string>();
        foreach (var (x, y) in Middles(XDocument.Parse(svg).Root!, kind))
        {
            foreach (var (dx, dy) in new[] { (1, 1), (1, -1), (-1, 1), (-1, -1) })
            {
                // Some of the mark, whether it is filled, hollow or has a number in it.
                var quarter = Enumerable.Range(0, reach * reach)
                    .Select(at => drawn[(int)x + (dx * (1 + (at % reach))), (int)y + (dy * (1 + (at / reach)))]);
                if (quarter.All(IsPaper))
                {
                    faults.Add($"{kind} at {x:0}, {y:0} is cut off {(dy > 0 ? "below" : "above")}, {(dx > 0 ? "right" : "left")}");
                }
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(20)));
    }

    [TheoryWithProgram(Program)]
    [InlineData("/boroughs/tiles.svg")]
    [InlineData("/stations/wimbledon.svg")]
    public async Task Draw_APicture_IsNotBlank(string address)
    {
        using var client = site.CreateClient();
        var drawn = await DrawAsync(await client.GetStringAsync(address));

        var inked = Enumerable.Range(0, drawn.Width * drawn.Height).Count(at => !IsPaper(drawn[at % drawn.Width, at / drawn.Width]));
        Assert.InRange((double)inked / (drawn.Width * drawn.Height), 0.02, 0.9);
    }

    private static bool IsPaper((byte Red, byte Green, byte Blue) colour) =>
        colour is { Red: > 225, Green: > 225, Blue: > 215 };

    /// <summary>Where the marks stand in the whole picture: shares of their drawing's width, and pixels or shares of its height.</summary>
    private static List<(double X, double Y)> Middles(XElement picture, string kind)
    {
        var figure = picture.Elements().First(element => element.Name.LocalName == "svg");
        var (left, top, width, height) = (Number(figure, "x"), Number(figure, "y"), Number(figure, "width"), Number(figure, "height"));
        List<(double X, double Y)> found =
        [
            .. figure.Descendants()
                .Where(element => element.HasClass(kind))
                .Select(mark => (left + Length(Where(mark, "x"), width), top + Length(Where(mark, "y"), height))),
        ];
        Assert.NotEmpty(found);
        return found;
    }

    /// <summary>Of a circle its middle; else where it stands, or what it stands in.</summary>
    private static string Where(XElement mark, string axis) =>
        (mark.Attribute($"c{axis}") ?? mark.Attribute(axis) ?? mark.Parent!.Attribute(axis)!).Value;

    private static double Number(XElement element, string name) =>
        double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    private static double Length(string text, double whole) => text.EndsWith('%')
        ? double.Parse(text[..^1], CultureInfo.InvariantCulture) * whole / 100
        : double.Parse(text, CultureInfo.InvariantCulture);

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
