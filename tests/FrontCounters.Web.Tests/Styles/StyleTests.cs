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
