namespace FrontCounters.Web.Asking;

/// <summary>Finds the name that was probably meant.</summary>
internal static class NearestName
{
    /// <returns>The link whose last part is nearest in spelling, where it is near enough to be meant.</returns>
    public static RefusalLink? To(string asked, IEnumerable<RefusalLink> links)
    {
        // Past the length of any name there is nothing to guess, and the comparison would cost.
        if (asked.Length > 60)
        {
            return null;
        }

        var nearest = links
            .Select(link => (Link: link, Edits: EditsBetween(asked.ToLowerInvariant(), LastPart(link.Address))))
            .OrderBy(match => match.Edits).ThenBy(match => match.Link.Address, StringComparer.Ordinal)
            .FirstOrDefault();
        return nearest.Link is not null && nearest.Edits <= Math.Max(2, asked.Length / 3) ? nearest.Link : null;
    }

    private static string LastPart(string address) => address[(address.LastIndexOf('/') + 1)..];

    /// <summary>Levenshtein's distance: letters to add, take away or change.</summary>
    private static int EditsBetween(string one, string other)
    {
        var previous = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var row = 1; row <= one.Length; row++)
        {
            var current = new int[other.Length + 1];
            current[0] = row;
            for (var column = 1; column <= other.Length; column++)
            {
                var change = previous[column - 1] + (one[row - 1] == other[column - 1] ? 0 : 1);
                current[column] = Math.Min(change, Math.Min(previous[column], current[column - 1]) + 1);
            }

            previous = current;
        }

        return previous[other.Length];
    }
}
