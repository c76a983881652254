using FrontCounters.Data;
using FrontCounters.Data.Geography;
using FrontCounters.Data.Queries.Places;

namespace FrontCounters.Web.Refusals;

/// <summary>Finds the name that was probably meant.</summary>
internal static class NearestName
{
    // Two letters stand in too many names.
    private const int Shortest = 3;

    private const int Longest = 60;

    // What people put around a name when they guess its address.
    private static readonly string[] Beginnings = ["london-borough-of-", "royal-borough-of-", "borough-of-", "the-"];
    private static readonly string[] Endings =
        ["-police-station", "-front-counter", "-police", "-station", "-borough-council", "-council", "-borough", "-london"];

    /// <param name="asked">As it stood in the address.</param>
    /// <param name="links">Every page that may be meant.</param>
    /// <param name="places">The record, where a place may be meant of which there is no page: Watford is no slip for Catford.</param>
    /// <returns>
    /// The link whose last part is the name, or begins with it, or holds it as one of its words, or is nearest in spelling; the
    /// answer from a place of that name. None where none is near enough to be meant.
    /// </returns>
    public static RefusalLink? To(string asked, IEnumerable<RefusalLink> links, CounterRecord? places = null)
    {
        var all = links.OrderBy(link => link.Address, StringComparer.Ordinal).ToList();
        var (slug, bare) = (Slug(asked), Bare(Slug(asked)));
        return Called(bare)
            ?? all.Find(link => bare.Length >= Shortest && $"-{LastPart(link)}-".Contains($"-{bare}-", StringComparison.Ordinal))
            ?? (places is null ? null : MeantPlace.Called(places, bare))
            ?? Spelt(slug)
            ?? (bare == slug ? null : Spelt(bare))
            ?? (places is null ? null : MeantPlace.SpeltNearly(places, bare));

        RefusalLink? Spelt(string name)
        {
            var spelt = SpeltName.From(name, null);
            return name.Length > Longest ? null : all.Select(link => (Link: link, Difference: SpeltName.From(LastPart(link), null).DifferenceFrom(spelt)))
                .Where(match => match.Difference is not null).OrderBy(match => match.Difference)
                .Select(match => match.Link).FirstOrDefault();
        }

        RefusalLink? Called(string name) => all.Find(link => LastPart(link) == name)
            ?? all.Find(link => name.Length >= Shortest && LastPart(link).StartsWith($"{name}-", StringComparison.Ordinal));
    }

    /// <summary>False where it has signs that nobody writes into an address who means a name.</summary>
    public static bool MayBeMeant(string asked) => !asked.Contains("..", StringComparison.Ordinal)
        && asked.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is ' ' or '-' or '_' or '+' or '&' or '\'' or ',' or '.' or ':');

    /// <returns>The thing whose name is nearest in spelling, the first of equals; none where none is near enough.</returns>
    public static T? Nearest<T>(string asked, IEnumerable<T> things, Func<T, string> name)
        where T : class
    {
        // Past the length of any name there is nothing to guess, and the comparison would cost.
        if (asked.Length > Longest)
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

    private static string LastPart(RefusalLink link) => link.Address[(link.Address.LastIndexOf('/') + 1)..];

    /// <summary>As our addresses are written: small letters and figures, with hyphens between.</summary>
    private static string Slug(string asked) => string.Join('-', asked.ToLowerInvariant()
        .Replace("&", " and ", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal)
        .Split([' ', '-', '_', '+', '.', ','], StringSplitOptions.RemoveEmptyEntries));

    private static string Bare(string slug)
    {
        var from = Array.Find(Beginnings, beginning => slug.StartsWith(beginning, StringComparison.Ordinal))?.Length ?? 0;
        var to = Array.Find(Endings, ending => slug.EndsWith(ending, StringComparison.Ordinal))?.Length ?? 0;
        return from + to < slug.Length ? slug[from..^to] : slug;
    }
}
