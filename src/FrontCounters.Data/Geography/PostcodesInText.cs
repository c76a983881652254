using System.Text.RegularExpressions;

namespace FrontCounters.Data.Geography;

/// <summary>Postcodes among other words: in an address, or after the name of a place.</summary>
internal static partial class PostcodesInText
{
    private const int MostChanges = 2;
    private const int Shortest = 5;
    private const int Longest = 9;

    // Two pieces first: 12 E17 4QR is a door and a postcode.
    private static readonly int[] PiecesOfOne = [2, 1, 3];

    // The door of one flat is no part of a postcode, though it may look like a district.
    private static readonly HashSet<string> Doors = new(StringComparer.Ordinal)
    {
        "FLAT", "UNIT", "APARTMENT", "APT", "ROOM", "BLOCK", "SUITE", "STUDIO", "FLOOR", "GATE", "PLATFORM", "EXIT", "BUS", "ROUTE",
    };

    /// <summary>Every full postcode, or every district where there is no full one, each once and as it is written.</summary>
    /// <param name="text">Plain capitals.</param>
    /// <param name="isDistrict">Whether a text is a district that can be answered.</param>
    /// <returns>
    /// One for an address; several where the text speaks of more than one place; none where it holds none.
    /// </returns>
    public static IReadOnlyList<string> In(string text, Func<string, bool> isDistrict)
    {
        var words = Word().Matches(text).Select(match => match.Value).ToList();
        var full = Full(words, reading => reading.Changes == 0);
        if (full.Count == 0)
        {
            full = Full(words, reading => reading.Changes <= MostChanges && isDistrict(reading.District));
        }

        var districts = Districts(words, full, isDistrict)
            .Where(district => !full.Any(postcode => postcode.Written.StartsWith(district, StringComparison.Ordinal)));
        return [.. full.Select(postcode => postcode.Written).Concat(districts).Distinct(StringComparer.Ordinal)];
    }

    private static List<Found> Full(List<string> words, Func<PostcodeReading, bool> isMeant)
    {
        List<Found> found = [];
        for (var at = 0; at < words.Count; at++)
        {
            var here = PiecesOfOne.Where(pieces => at + pieces <= words.Count)
                .Select(pieces => (pieces, Reading: Reading(words.GetRange(at, pieces), isMeant)))
                .FirstOrDefault(read => read.Reading is not null);
            if (here.Reading is { } reading)
            {
                found.Add(new Found(reading.Written, at, here.pieces));
                at += here.pieces - 1;
            }
        }

        // 2nd and 3rd look like the end of a postcode; they are one only where nothing else is.
        var sure = found.FindAll(postcode => !Ordinal().IsMatch(postcode.Written));
        return sure.Count > 0 ? sure : found;
    }

    private static PostcodeReading? Reading(List<string> pieces, Func<PostcodeReading, bool> isMeant)
    {
        var text = string.Join(' ', pieces);
        var readings = pieces.Count == 2 ? PostcodeReading.AsDivided(text) : PostcodeReading.Readings(text);
        return text.Length is < Shortest or > Longest
            ? null
            : readings.FirstOrDefault(reading => isMeant(reading) && Postcode.TryParse(reading.Written, out _));
    }

    private static IEnumerable<string> Districts(List<string> words, List<Found> full, Func<string, bool> isDistrict) =>
        Enumerable.Range(0, words.Count)
            .Where(at => !full.Exists(postcode => at >= postcode.At && at < postcode.At + postcode.Pieces)
                && (at == 0 || !Doors.Contains(words[at - 1]))
                && words[at].Any(char.IsAsciiDigit)
                && isDistrict(words[at]))
            .Select(at => at + 2 == words.Count && words[at + 1] is [>= '0' and <= '9'] && isDistrict($"{words[at]} {words[at + 1]}")
                ? $"{words[at]} {words[at + 1]}"
                : words[at]);

    [GeneratedRegex("[A-Z0-9']+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Word();

    [GeneratedRegex(" (1ST|2ND|3RD|[4-9]TH)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Ordinal();

    private readonly record struct Found(string Written, int At, int Pieces);
}
