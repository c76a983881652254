namespace FrontCounters.Web.Comparing;

/// <summary>A line that a page says otherwise, no longer, or newly.</summary>
/// <param name="IsHeading">Whether it is a heading.</param>
/// <param name="Was">What it said; none where it is new.</param>
/// <param name="Now">What it would say; none where it would be gone.</param>
public sealed record SaidDifference(bool IsHeading, string? Was, string? Now)
{
    /// <summary>Less in common, and they are two lines that have nothing to do with each other.</summary>
    private const double LeastInCommon = 0.4;

    /// <summary>What two versions of a page say differently, in the order of the page.</summary>
    public static IEnumerable<SaidDifference> Between(IReadOnlyList<PageLine> before, IReadOnlyList<PageLine> after)
    {
        var gone = Without(before, after);
        var come = Without(after, before);
        foreach (var now in come)
        {
            var was = gone.Where(line => line.IsHeading == now.IsHeading)
                .Select(line => (Line: line, Alike: InCommon(line.Text, now.Text)))
                .Where(candidate => candidate.Alike >= LeastInCommon)
                .OrderByDescending(candidate => candidate.Alike).FirstOrDefault().Line;
            if (was is not null)
            {
                gone.Remove(was);
            }

            yield return new SaidDifference(now.IsHeading, was?.Text, now.Text);
        }

        foreach (var was in gone)
        {
            yield return new SaidDifference(was.IsHeading, was.Text, null);
        }
    }

    private static List<PageLine> Without(IEnumerable<PageLine> lines, IEnumerable<PageLine> others)
    {
        var left = others.CountBy(line => line).ToDictionary();
        return [.. lines.Where(line => !left.TryGetValue(line, out var count) || (left[line] = count - 1) < 0)];
    }

    /// <summary>The share of words that both have.</summary>
    private static double InCommon(string one, string other)
    {
        var (first, second) = (one.Split(' ').ToHashSet(), other.Split(' ').ToHashSet());
        return (double)first.Intersect(second).Count() / Math.Max(first.Count, second.Count);
    }
}
