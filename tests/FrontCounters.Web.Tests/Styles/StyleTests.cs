using System.Globalization;
using System.Text.RegularExpressions;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Styles;

/// <summary>Colours, letters and marks are written once, in two sheets that the build puts in front of those that stand alone.</summary>
public sealed partial class StyleTests
{
    private const string Written = "src/FrontCounters.Web/Styles";

    private static readonly string Tokens = File.ReadAllText(Checkout.PathOf($"{Written}/tokens.css"));

    private static IEnumerable<string> Others => Directory.EnumerateFiles(Checkout.PathOf(Written), "*.css")
        .Where(file => Path.GetFileName(file) != "tokens.css");

    [Fact]
    public void OtherSheets_SetNoTokenAndNoColour()
    {
        foreach (var file in Others)
        {
            var sheet = File.ReadAllText(file);
            Assert.DoesNotMatch(@"(^|[\s{;])--[\w-]+\s*:", sheet);
            Assert.DoesNotMatch(@"#[0-9a-fA-F]{3,8}\b|\b(rgb|hsl|oklch)a?\(|:[^;{]*\b(white|black)\b", sheet);
        }
    }

    [Fact]
    public void Sheets_UseEveryTokenAndNoOther()
    {
        var used = Others.SelectMany(file => Used().Matches(File.ReadAllText(file)).Select(use => use.Groups["name"].Value)).ToHashSet();

        Assert.Equal(TokensOf(0).Keys.Order(), used.Order());
        Assert.Subset(TokensOf(0).Keys.ToHashSet(), TokensOf(1).Keys.ToHashSet());
    }

    [Theory]
    [InlineData("site")]
    [InlineData("embed")]
    [InlineData("preview")]
    public void SheetThatStandsAlone_IsServedWithTokensAndMarksInFront(string name)
    {
        var served = File.ReadAllText(Checkout.PathOf($"src/FrontCounters.Web/wwwroot/css/{name}.css"));
        string Rules(string sheet) => Comment().Replace(File.ReadAllText(Checkout.PathOf($"{Written}/{sheet}.css")), "");

        Assert.Equal(string.Join('\n', Rules("tokens"), Rules("marks"), Rules(name)).Trim(), served.Trim());
    }

    /// <summary>
    /// Safari tells its readers of no list where the marks are none, or where items are boxes of another kind: an empty text as
    /// the mark keeps it a list.
    /// </summary>
    [Fact]
    public void EverySheet_ListWithoutBullets_KeepsItsRole()
    {
        foreach (var file in Others)
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
    [InlineData("--boundary", "--paper")]
    [InlineData("--closed", "--land")]
    [InlineData("--unknown", "--land")]
    [InlineData("--disputed", "--land")]
    [InlineData("--day-night", "--land-subject")]
    [InlineData("--limited", "--land-subject")]
    [InlineData("--closed", "--land-subject")]
    [InlineData("--unknown", "--land-subject")]
    [InlineData("--disputed", "--land-subject")]
    [InlineData("--quiet", "--land-subject")]
    [InlineData("--unknown", "--wash")]
    public void Line_OrMark_CanBeSeenOnWhatLiesUnderIt(string line, string ground)
    {
        for (var scheme = 0; scheme < 2; scheme++)
        {
            var tokens = TokensOf(scheme);
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

    /// <summary>Of the light scheme, or those that the dark one changes.</summary>
    private static Dictionary<string, string> TokensOf(int scheme) =>
        Token().Matches((scheme == 0 ? LightBlock() : DarkBlock()).Match(Tokens).Value)
            .ToDictionary(token => token.Groups["name"].Value, token => token.Groups["value"].Value);

    [GeneratedRegex(@":root \{[^}]*\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LightBlock();

    [GeneratedRegex(@":root:not\(\.is-light\) \{[^}]*\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DarkBlock();

    /// <summary>But for those that name a section.</summary>
    [GeneratedRegex(@"/\*(?! ==)[^*]*\*/\s*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"var\((?<name>--[\w-]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Used();

    [GeneratedRegex(@"(?<name>--[\w-]+): (?<value>[^;]+);", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}
