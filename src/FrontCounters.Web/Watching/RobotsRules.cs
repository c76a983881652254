namespace FrontCounters.Web.Watching;

/// <summary>What a host's robots.txt allows us, by RFC 9309: the longest rule that fits decides, and allows where two are as long.</summary>
public sealed class RobotsRules
{
    public static readonly RobotsRules AllowAll = new([]);

    /// <summary>Of a host whose rules could not be read: none of it is to be looked at.</summary>
    public static readonly RobotsRules AllowNothing = new([(false, "/")]);

    private readonly IReadOnlyList<(bool Allows, string Path)> rules;

    private RobotsRules(IReadOnlyList<(bool Allows, string Path)> rules) => this.rules = rules;

    /// <param name="text">The file.</param>
    /// <param name="agent">Our name: the groups of that name count, else those of all.</param>
    public static RobotsRules Parse(string text, string agent)
    {
        List<(bool, string)> ours = [], all = [];
        var isNamed = false;
        List<string> agents = [];
        var lastWasAgent = false;
        foreach (var line in text.Split('\n').Select(line => line.Split('#')[0].Trim()))
        {
            if (line.IndexOf(':', StringComparison.Ordinal) is not (> 0 and var colon))
            {
                continue;
            }

            var (field, value) = (line[..colon].TrimEnd().ToLowerInvariant(), line[(colon + 1)..].Trim());
            if (field == "user-agent")
            {
                agents = lastWasAgent ? [.. agents, value] : [value];
                isNamed |= Names(value);
                lastWasAgent = true;
            }
            else if (field is "allow" or "disallow")
            {
                lastWasAgent = false;
                if (value.Length > 0)
                {
                    (agents.Exists(Names) ? ours : agents.Contains("*") ? all : []).Add((field == "allow", value));
                }
            }
        }

        return new RobotsRules(isNamed ? ours : all);

        bool Names(string name) => name.Equals(agent, StringComparison.OrdinalIgnoreCase);
    }

    public bool Allow(string pathAndQuery)
    {
        var fitting = rules.Where(rule => Fits(rule.Path, pathAndQuery)).ToList();
        return fitting.Count == 0 || fitting.MaxBy(rule => (rule.Path.Length, rule.Allows)).Allows;
    }

    /// <summary>The star stands for anything, and a dollar at the end for the end.</summary>
    private static bool Fits(string rule, string path)
    {
        var isWhole = rule.EndsWith('$');
        var parts = (isWhole ? rule[..^1] : rule).Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal))
        {
            return false;
        }

        var at = parts[0].Length;
        foreach (var part in parts[1..])
        {
            var found = path.IndexOf(part, at, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            at = found + part.Length;
        }

        return !isWhole || at == path.Length || (parts.Length > 1 && path.EndsWith(parts[^1], StringComparison.Ordinal));
    }
}
