using FrontCounters.Data.Geography;
using FrontCounters.Web.Refusals;

namespace FrontCounters.Web.Requests;

/// <summary>Finds the name that was probably meant.</summary>
internal static class NearestName
{
    /// <returns>The link whose last part is nearest in spelling, where it is near enough to be meant.</returns>
    public static RefusalLink? To(string asked, IEnumerable<RefusalLink> links) =>
        Nearest(asked, links.OrderBy(link => link.Address, StringComparer.Ordinal), link => LastPart(link.Address));

    /// <returns>The thing whose name is nearest in spelling, the first of equals; none where none is near enough.</returns>
    public static T? Nearest<T>(string asked, IEnumerable<T> things, Func<T, string> name)
        where T : class
    {
        // Past the length of any name there is nothing to guess, and the comparison would cost.
        if (asked.Length > 60)
        {
            return null;
        }

        var (meant, most) = (asked.ToLowerInvariant(), Math.Max(2, asked.Length / 3));
        return things
            .Where(thing => Math.Abs(name(thing).Length - meant.Length) <= most)
            .Select(thing => (Thing: thing, Edits: Spelling.EditsBetween(meant, name(thing))))
            .Where(match => match.Edits <= most)
            .OrderBy(match => match.Edits)
            .FirstOrDefault().Thing;
    }

    private static string LastPart(string address) => address[(address.LastIndexOf('/') + 1)..];
}
