namespace FrontCounters.Web.Tests.Exporting;

/// <summary>
/// A <c>_headers</c> file as its host reads it: every rule that matches adds up, and a mark takes a header away (Cloudflare
/// Pages); or the narrowest rule that has a header says it (Netlify).
/// </summary>
internal sealed class StarRules(IReadOnlyList<(string Star, List<string> Lines)> rules, bool addsUp)
{
    public int Count => rules.Count;

    public static StarRules Read(string text, bool addsUp)
    {
        var rules = new List<(string Star, List<string> Lines)>();
        foreach (var line in text.Split('\n').Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == '/')
            {
                rules.Add((line, []));
            }
            else
            {
                rules[^1].Lines.Add(line.Trim(' '));
            }
        }

        return new StarRules(rules, addsUp);
    }

    public Dictionary<string, string> For(string address)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in rules.Where(rule => Matches(rule.Star, address)).OrderBy(rule => rule.Star.Length).SelectMany(rule => rule.Lines))
        {
            if (line.StartsWith("! ", StringComparison.Ordinal))
            {
                Assert.True(addsUp, "Netlify reads no mark that takes away.");
                headers.Remove(line[2..]);
                continue;
            }

            var parts = line.Split(':', 2);
            var value = parts[1].Trim();
            headers[parts[0]] = addsUp && headers.TryGetValue(parts[0], out var before) ? $"{before}, {value}" : value;
        }

        return headers;
    }

    private static bool Matches(string star, string address)
    {
        var parts = star.Split('*', 2);
        return parts.Length == 1 ? star == address
            : address.StartsWith(parts[0], StringComparison.Ordinal) && address.EndsWith(parts[1], StringComparison.Ordinal)
                && address.Length >= star.Length - 1;
    }
}
