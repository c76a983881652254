using System.Text.RegularExpressions;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Places;

/// <summary>
/// Boroughs by their first letters, as councils and those who write to them do: <c>RBKC</c>, <c>LBTH</c>, <c>H&amp;F</c>;
/// <c>LBH</c> is Hackney's and five others'.
/// </summary>
internal sealed partial class BoroughInitials(IEnumerable<Borough> boroughs)
{
    private static readonly string[] NotCounted = ["and", "of"];

    private readonly ILookup<string, Borough> byLetters = boroughs
        .SelectMany(borough => LettersOf(borough.Name), (borough, letters) => (letters, borough))
        .ToLookup(named => named.letters, named => named.borough, StringComparer.Ordinal);

    /// <param name="name">In capitals.</param>
    /// <param name="isOfABorough">True where words around it have said that a borough is meant.</param>
    /// <returns>The boroughs that may be meant; none where it is no such thing.</returns>
    public IReadOnlyList<Borough> Find(string name, bool isOfABorough)
    {
        var written = Written().Match(name);
        return written.Success || (isOfABorough && Letters().IsMatch(name))
            ? [.. byLetters[written.Success ? string.Concat(written.Groups["letters"].Value.Where(char.IsAsciiLetter)) : name].Distinct()]
            : [];
    }

    /// <summary>Richmond upon Thames is RUT and RT, and Kingston K alone too.</summary>
    private static IEnumerable<string> LettersOf(string name)
    {
        var words = name.Split(' ').Where(word => !NotCounted.Contains(word, StringComparer.Ordinal)).ToList();
        yield return First(words);
        yield return First(words.Where(word => word != "upon"));
        yield return First(words.TakeWhile(word => word != "upon"));
    }

    private static string First(IEnumerable<string> words) => string.Concat(words.Select(word => char.ToUpperInvariant(word[0])));

    /// <summary>With London's or a royal borough's letters before, or an <c>&amp;</c> between.</summary>
    [GeneratedRegex(@"\A((LB|RB) ?(?<letters>[A-Z]{1,3}|[A-Z] ?& ?[A-Z])|(?<letters>[A-Z] ?& ?[A-Z]))\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Written();

    [GeneratedRegex(@"\A[A-Z]{1,3}\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Letters();
}
