using System.Text.RegularExpressions;

namespace FrontCounters.Data.Geography;

/// <summary>Postcodes among other words: in an address, or after the name of a place.</summary>
internal static partial class PostcodesInText
{
    private const int MostChanges = 2;
    private const int PieceOfLetters = 3;
    private const string London = "LONDON";
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
    /// <param name="isKnown">Whether a text is a district or sector that can be answered.</param>
    /// <returns>
    /// One for an address; several where the text speaks of more than one place; none where it holds none.
    /// </returns>
    public static IReadOnlyList<string> In(string text, Func<string, bool> isKnown)
    {
        var words = Words(text);
        var full = FullAsWritten(words);
        if (full.Count == 0)
        {
            // E3 Lea is Bow and the river: there is no E3 1 in which 1EA could lie.
            full = Full(words, reading => reading.Changes <= MostChanges && reading.Sector is { } sector && isKnown(sector), MayBeMistyped);
        }

        var districts = Districts(words, full, isKnown)
            .Where(district => !full.Any(postcode => postcode.Written.StartsWith(district, StringComparison.Ordinal)));
        return [.. full.Select(postcode => postcode.Written).Concat(districts).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The full postcodes of a text of any length, none of whose letters and figures had to be changed.</summary>
    /// <param name="text">Plain capitals, and any signs.</param>
    public static IReadOnlyList<string> InLong(string text) =>
    [
        .. FullAsWritten(Words(text)).Select(postcode => postcode.Written).Distinct(StringComparer.Ordinal),
    ];

    private static List<string> Words(string text) => [.. Word().Matches(text).SelectMany(match => WithoutWhatIsGluedOn(match.Value))];

    private static List<Found> FullAsWritten(List<string> words) => Full(words, reading => reading.Changes == 0, (_, _) => true);

    /// <summary>
    /// Hailey and Old are words, though HA1 1EY and 0LD could be written so: letters alone are the end of a postcode only in a
    /// piece of their own, after a district and with nothing but London following.
    /// </summary>
    private static bool MayBeMistyped(List<string> words, (int At, int Pieces) here)
    {
        var pieces = words.GetRange(here.At, here.Pieces);
        var isLast = here.At + here.Pieces == words.Count || words[here.At + here.Pieces] == London;
        return pieces.TrueForAll(piece => piece.Any(char.IsAsciiDigit))
            || (isLast && (pieces.Exists(piece => piece.Any(char.IsAsciiDigit))
                || (here.Pieces == 2 && pieces.TrueForAll(piece => piece.Length == PieceOfLetters))));
    }

    /// <summary><c>SW1A1AALondon</c> is a postcode and a word, <c>1AALondon</c> the end of one.</summary>
    private static string[] WithoutWhatIsGluedOn(string word) => Glued().Match(word) is { Success: true } glued
        ? [glued.Groups["postcode"].Value, glued.Groups["rest"].Value]
        : [word];

    private static List<Found> Full(
        List<string> words, Func<PostcodeReading, bool> isMeant, Func<List<string>, (int At, int Pieces), bool> mayBe)
    {
        List<Found> found = [];
        for (var at = 0; at < words.Count; at++)
        {
            var here = PiecesOfOne.Where(pieces => at + pieces <= words.Count && mayBe(words, (at, pieces)))
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

    private static IEnumerable<string> Districts(List<string> words, List<Found> full, Func<string, bool> isKnown) =>
        Enumerable.Range(0, words.Count)
            .Where(at => !full.Exists(postcode => at >= postcode.At && at < postcode.At + postcode.Pieces)
                && (at == 0 || !Doors.Contains(words[at - 1]))
                && words[at].Any(char.IsAsciiDigit)
                && isKnown(words[at]))
            .Select(at => at + 2 == words.Count && words[at + 1] is [>= '0' and <= '9'] && isKnown($"{words[at]} {words[at + 1]}")
                ? $"{words[at]} {words[at + 1]}"
                : words[at]);

    [GeneratedRegex("[A-Z0-9']+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Word();

    [GeneratedRegex(
        @"\A(?<postcode>[A-Z]{1,2}[0-9][A-Z0-9]?[0-9][A-Z]{2})(?<rest>[A-Z]{3,})\z|\A(?<postcode>([A-Z]{1,2}[0-9][A-Z0-9]?)?[0-9][A-Z]{2})(?<rest>LONDON)\z"
        + @"|\A(?<rest>LONDON)(?<postcode>[A-Z]{1,2}[0-9][A-Z0-9]?[0-9][A-Z]{2})\z",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Glued();

    [GeneratedRegex(" (1ST|2ND|3RD|[4-9]TH)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Ordinal();

    private readonly record struct Found(string Written, int At, int Pieces);
}
