using System.Globalization;
using System.Text.RegularExpressions;

namespace FrontCounters.Web.Formats;

/// <summary>
/// Names of at most ten letters, as a shapefile's table has room for: <c>closingDay</c> stays,
/// <c>closingDayStanding</c> becomes <c>closDaySta</c>.
/// </summary>
public static partial class ShortNames
{
    public const int Longest = 10;

    /// <returns>A name for each, in their order; no two differ by capitals alone.</returns>
    public static IReadOnlyList<string> Shorten(IEnumerable<string> names)
    {
        var all = names.ToList();
        // What is short enough keeps its name, whatever comes before it.
        var taken = all.Where(name => name.Length <= Longest).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. all.Select(name => name.Length <= Longest ? name : Free(Shortened(name), taken))];
    }

    /// <summary>Takes a letter off the longest of its words, the last of several, until it fits.</summary>
    private static string Shortened(string name)
    {
        var words = Word().Matches(name).Select(word => word.Value).ToList();
        while (words.Sum(word => word.Length) > Longest)
        {
            var longest = words.FindLastIndex(word => word.Length == words.Max(other => other.Length));
            words[longest] = words[longest][..^1];
        }

        return string.Concat(words);
    }

    private static string Free(string name, HashSet<string> taken)
    {
        var free = name;
        for (var number = 2; !taken.Add(free); number++)
        {
            var end = number.ToString(CultureInfo.InvariantCulture);
            free = name[..Math.Min(name.Length, Longest - end.Length)] + end;
        }

        return free;
    }

    [GeneratedRegex("[A-Z]?[a-z]+|[0-9]+|[A-Z]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
