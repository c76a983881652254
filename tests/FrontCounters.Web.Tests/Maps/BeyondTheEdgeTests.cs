using System.Globalization;
using System.Numerics;
using AngleSharp.Dom;
using FrontCounters.Data;
using FrontCounters.Web.Maps;
using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace FrontCounters.Web.Tests.Maps;

[Collection(SiteCollection.Name)]
public sealed class BeyondTheEdgeTests(SiteFactory site)
{
    // A letter of the style sheet's 11.5 px, half the two lines, and a mark's half: in pixels.
    private const float HalfALetter = 3.3f;
    private const float HalfTheLines = 16;
    private const float HalfAMark = 11;

    /// <summary>A phone's, the side of a printed sheet, and a wide page's column.</summary>
    [Theory]
    [InlineData(280)]
    [InlineData(320)]
    [InlineData(390)]
    [InlineData(480)]
    [InlineData(640)]
    public async Task Get_ABoroughsMap_TellsWhatIsBeyondItWithoutCoveringAMark(int width)
    {
        var told = 0;
        foreach (var borough in site.Services.GetRequiredService<CounterRecord>().Boroughs)
        {
            var page = await site.GetPageAsync($"/boroughs/{borough.Slug}/sheet");
            var marks = page.QuerySelectorAll(".map-drawing .map-place").Select(mark => MiddleOf(mark, width)).ToList();
            foreach (var beyond in page.QuerySelectorAll(".map-beyond"))
            {
                told++;
                var half = beyond.QuerySelectorAll("tspan").Max(line => line.TextContent.Length) * HalfALetter;
                var shifted = beyond.QuerySelector("text")!.GetAttribute("text-anchor") switch { "start" => half, "end" => -half, _ => 0 };
                var middle = Shares(beyond, width) + new Vector2(shifted, 0);

                Assert.DoesNotContain(marks, mark => Math.Abs(mark.X - middle.X) < half + HalfAMark
                    && Math.Abs(mark.Y - middle.Y) < HalfTheLines + HalfAMark);
            }
        }

        Assert.True(told > 10, $"Only {told} were told.");
    }

    /// <summary>Where a mark stands once it is moved apart from others, for a narrow map or a wide one.</summary>
    private static Vector2 MiddleOf(IElement mark, int width)
    {
        var wide = Moved(mark.QuerySelector("g")!);
        return Shares(mark, width) + (width < NameSpacing.Widths[1] ? wide + Moved(mark.QuerySelector("a")!) : wide);
    }

    private static Vector2 Shares(IElement drawn, int width) =>
        new(Share(drawn, "x") * width, Share(drawn, "y") * width * (float)MapBox.Shape);

    private static float Share(IElement drawn, string name) =>
        float.Parse(drawn.GetAttribute(name)!.TrimEnd('%'), CultureInfo.InvariantCulture) / 100;

    /// <summary><c>translate(4.3 6.1)</c></summary>
    private static Vector2 Moved(IElement drawn)
    {
        var by = drawn.GetAttribute("transform")?[10..^1].Split(' ').Select(share => float.Parse(share, CultureInfo.InvariantCulture)).ToList();
        return by is [var right, var down] ? new Vector2(right, down) : Vector2.Zero;
    }
}
