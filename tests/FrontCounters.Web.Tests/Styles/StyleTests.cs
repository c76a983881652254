using System.Globalization;
using System.Text.RegularExpressions;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Styles;

/// <summary>
/// An embed and the picture of a link are small and load no rules of the site's, so they repeat its colours: these may
/// never part from the site's own.
/// </summary>
public sealed partial class StyleTests
{
    private static readonly string Site = Sheet("site");

    [Fact]
    public void Embed_Tokens_AreTheSites()
    {
        var (light, dark) = (TokensOf(Site, 0), TokensOf(Site, 1));
        var embed = Sheet("embed");

        Assert.All(TokensOf(embed, 0), token => Assert.Equal(light[token.Key], token.Value));
        Assert.All(TokensOf(embed, 1), token => Assert.Equal(dark[token.Key], token.Value));
    }

    [Theory]
    [InlineData("day-and-night", "--day-night")]
    [InlineData("open", "--limited")]
    [InlineData("closed", "--closed")]
    [InlineData("unknown", "--unknown")]
    [InlineData("disputed", "--disputed")]
    public void EmbedAndPreview_ColourOfAState_IsTheSites(string state, string token)
    {
        var (light, dark) = (TokensOf(Site, 0), TokensOf(Site, 1));

        Assert.Equal([light[token], dark[token]], ColoursOf(Sheet("embed"), state));
        Assert.Equal([light[token]], ColoursOf(Sheet("preview"), state));
    }

    [Theory]
    [InlineData("mark-dashed")]
    [InlineData("mark-cross,\n.mark-stroke")]
    [InlineData("mark-sign")]
    [InlineData("mark-text")]
    [InlineData("mark-ring")]
    public void Embed_Mark_IsDrawnAsOnTheSite(string mark) =>
        Assert.Equal(RulesOf(Site, mark), RulesOf(Sheet("embed"), mark));

    /// <summary>
    /// Safari tells its readers of no list where the marks are none, or where items are boxes of another kind: an empty text as
    /// the mark keeps it a list.
    /// </summary>
    [Fact]
    public void EverySheet_ListWithoutBullets_KeepsItsRole()
    {
        foreach (var file in Directory.EnumerateFiles(Checkout.PathOf("src/FrontCounters.Web/wwwroot/css"), "*.css"))
        {
            var sheet = File.ReadAllText(file);
            Assert.DoesNotMatch(@"list-style(-type)?:[^;]*\bnone\b", sheet);
            Assert.DoesNotMatch(@"(^|[\s,>])li(\.[\w-]+)?(,[^{}]*)? \{[^}]*display: (flex|grid|block|inline)", sheet);
        }
    }

    /// <summary>WCAG 2.2, 1.4.11: what a mark or a line tells can be seen beside what lies under it, in either scheme.</summary>
    [Theory]
    [InlineData("--day-night", "--paper")]
    [InlineData("--limited", "--paper")]
    [InlineData("--closed", "--paper")]
    [InlineData("--unknown", "--paper")]
    [InlineData("--disputed", "--paper")]
    [InlineData("--ink", "--paper")]
    [InlineData("--quiet", "--paper")]
    [InlineData("--day-night", "--land")]
    [InlineData("--limited", "--land")]
    [InlineData("--boundary", "--land")]
    [InlineData("--boundary", "--land-subject")]
    [InlineData("--shore", "--land")]
    public void Line_OrMark_CanBeSeenOnWhatLiesUnderIt(string line, string ground)
    {
        for (var scheme = 0; scheme < 2; scheme++)
        {
            var tokens = TokensOf(Site, scheme);
            Assert.InRange(Contrast(tokens[line], tokens[ground]), 3, 21);
        }
    }

    private static double Contrast(string one, string other)
    {
        var (lighter, darker) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double Luminance(string colour)
    {
        var channels = Enumerable.Range(0, 3).Select(channel => 1 + (2 * channel))
            .Select(at => int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4))
            .ToList();
        return (0.2126 * channels[0]) + (0.7152 * channels[1]) + (0.0722 * channels[2]);
    }

    private static string Sheet(string name) =>
        File.ReadAllText(Checkout.PathOf($"src/FrontCounters.Web/wwwroot/css/{name}.css"));

    /// <summary>Of the light block, which is the first, or of the dark one after it.</summary>
    private static Dictionary<string, string> TokensOf(string sheet, int block) =>
        Token().Matches(Root().Matches(sheet)[block].Value)
            .ToDictionary(token => token.Groups["name"].Value, token => token.Groups["value"].Value);

    private static List<string> ColoursOf(string sheet, string state) =>
        [.. StateColour().Matches(sheet).Where(rule => rule.Groups["state"].Value == state).Select(rule => rule.Groups["colour"].Value)];

    private static string RulesOf(string sheet, string selector)
    {
        var start = sheet.IndexOf($".{selector} {{", StringComparison.Ordinal);
        Assert.NotEqual(-1, start);
        return sheet[start..sheet.IndexOf('}', start)];
    }

    [GeneratedRegex(@":root \{[^}]*\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Root();

    [GeneratedRegex(
        @"\.state-(?<state>[\w-]+) \{\s*color: (?<colour>#\w+);", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StateColour();

    [GeneratedRegex(@"(?<name>--[\w-]+): (?<value>[^;]+);", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}
