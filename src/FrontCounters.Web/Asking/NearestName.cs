using FrontCounters.Data.Geography;

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
            .Select(link => (Link: link, Edits: Spelling.EditsBetween(asked.ToLowerInvariant(), LastPart(link.Address))))
            .OrderBy(match => match.Edits).ThenBy(match => match.Link.Address, StringComparer.Ordinal)
            .FirstOrDefault();
        return nearest.Link is not null && nearest.Edits <= Math.Max(2, asked.Length / 3) ? nearest.Link : null;
    }

    private static string LastPart(string address) => address[(address.LastIndexOf('/') + 1)..];
}
