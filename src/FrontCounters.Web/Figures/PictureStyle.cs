using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace FrontCounters.Web.Figures;

/// <summary>
/// The rules that a picture carries with it: those sections of the site's own style sheet that say "also in pictures",
/// in
/// the light colours, written out, since few programs that draw SVG know custom properties.
/// </summary>
public sealed partial class PictureStyle
{
    /// <summary>What no page has: the paper, and the words about the figure.</summary>
    private const string OfPicturesAlone = """
        .picture-paper { fill: var(--paper); }
        .picture-title { font: 600 20px var(--serif); fill: var(--ink); }
        .picture-source { font: 11.5px var(--sans); fill: var(--quiet); }
        """;

    public PictureStyle(IWebHostEnvironment environment, StyleTokens tokens)
    {
        var file = environment.WebRootFileProvider.GetFileInfo("css/site.css");
        using var sheet = new StreamReader(file.CreateReadStream());
        Rules = RulesIn(sheet.ReadToEnd(), tokens.Light);
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Rules)));
        Policy = $"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; frame-ancestors 'none'";
    }

    public string Rules { get; }

    /// <summary>The header policy of a picture: these very rules are its only style.</summary>
    public string Policy { get; }

    private static string RulesIn(string sheet, IReadOnlyDictionary<string, string> light)
    {
        var rules = string.Concat(Section().Matches(sheet).Select(section => section.Groups["rules"].Value));
        return Blank().Replace(Variable().Replace(rules + OfPicturesAlone, used => light[used.Groups["name"].Value]), " ").Trim();
    }

    [GeneratedRegex(@"var\((?<name>--[\w-]+)\)", RegexOptions.NonBacktracking)]
    private static partial Regex Variable();

    [GeneratedRegex(@"/\* == [^*]*also in pictures == \*/(?<rules>.*?)(?=/\* == |\z)", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Section();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Blank();
}
