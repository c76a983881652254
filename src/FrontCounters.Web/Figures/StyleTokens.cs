using System.Text.RegularExpressions;

namespace FrontCounters.Web.Figures;

/// <summary>The colours and letters that the site's style sheet names, in its two schemes.</summary>
public sealed partial class StyleTokens
{
    public StyleTokens(IWebHostEnvironment environment)
    {
        using var sheet = new StreamReader(environment.WebRootFileProvider.GetFileInfo("css/site.css").CreateReadStream());
        var rules = sheet.ReadToEnd();
        (Light, Dark) = (Read(LightBlock().Match(rules).Value), Read(DarkBlock().Match(rules).Value));
    }

    public IReadOnlyDictionary<string, string> Light { get; }

    public IReadOnlyDictionary<string, string> Dark { get; }

    /// <summary>Those that are colours in both schemes: name, light, dark.</summary>
    public IEnumerable<(string Name, string Light, string Dark)> Colours =>
        Light.Where(token => Dark.ContainsKey(token.Key)).Select(token => (token.Key, token.Value, Dark[token.Key]));

    private static Dictionary<string, string> Read(string block) => Token().Matches(block)
        .ToDictionary(token => token.Groups["name"].Value, token => token.Groups["value"].Value.Trim(), StringComparer.Ordinal);

    [GeneratedRegex(@":root \{[^}]*\}", RegexOptions.NonBacktracking)]
    private static partial Regex LightBlock();

    [GeneratedRegex(@":root:not\(\.is-light\) \{[^}]*\}", RegexOptions.NonBacktracking)]
    private static partial Regex DarkBlock();

    [GeneratedRegex(@"(?<name>--[\w-]+):(?<value>[^;]+);", RegexOptions.NonBacktracking)]
    private static partial Regex Token();
}
