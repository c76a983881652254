using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using FrontCounters.Data.Geography;
using FrontCounters.Data.Record;
using FrontCounters.Data.Text;

namespace FrontCounters.Data.Queries.Stations;

/// <summary>
/// Words to find in a station's names, or a postcode or the start of one. Case, accents, apostrophes and width of
/// letters do not matter.
/// </summary>
public sealed partial record StationSearch
{
    private readonly string folded;

    private StationSearch(string text, string folded) => (Text, this.folded) = (text, folded);

    /// <summary>As it was typed.</summary>
    public string Text { get; }

    /// <returns>None where the text holds no letter and no digit, so that nothing can be looked for.</returns>
    public static StationSearch? For(string text) => Fold(text) is { Length: > 0 } folded
        ? new StationSearch(text.Trim(), folded)
        : null;

    public bool Finds(Station station) =>
        Fold(station.Name).Contains(folded, StringComparison.Ordinal)
        || Fold(station.OtherNames ?? "").Contains(folded, StringComparison.Ordinal)
        || station.Addresses.Any(address => Postcode.TryParse(address.Postcode, out var postcode) && IsIn(postcode));

    /// <summary><c>E1</c> is the district and not E10 to E18; <c>SW1</c> is SW1A to SW1Y and not SW19.</summary>
    private bool IsIn(Postcode postcode)
    {
        var district = postcode.District.ToLowerInvariant();
        var written = postcode.ToString().ToLowerInvariant();
        if (folded.Contains(' ', StringComparison.Ordinal))
        {
            return written.StartsWith(folded, StringComparison.Ordinal);
        }

        return District().IsMatch(folded)
            ? district.StartsWith(folded, StringComparison.Ordinal)
                && (district.Length == folded.Length || char.IsLetter(district[folded.Length]))
            : folded.Length > 4
                && written.Replace(" ", "", StringComparison.Ordinal).StartsWith(folded, StringComparison.Ordinal);
    }

    private static string Fold(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var letter in text.Select(PlainLetters.ToPlain))
        {
            if (char.IsLetterOrDigit(letter))
            {
                letters.Append(char.ToLowerInvariant(letter));
            }
            else if (letter != '\'' && char.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark
                && letters.Length > 0 && letters[^1] != ' ')
            {
                letters.Append(' ');
            }
        }

        return letters.ToString().TrimEnd();
    }

    [GeneratedRegex(@"\A[a-z]{1,2}[0-9][a-z0-9]?\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex District();
}
