namespace FrontCounters.Data.Geography;

/// <summary>One way to read a text as a postcode or the beginning of one.</summary>
/// <param name="District">The part before the space: <c>SW11</c>.</param>
/// <param name="Inward">What follows it: a digit, a digit and two letters, or nothing.</param>
/// <param name="Changes">How many letters and figures had to be taken for one another: O for 0, I or L for 1.</param>
internal sealed record PostcodeReading(string District, string Inward, int Changes)
{
    private static readonly string[] DistrictShapes = ["A9", "A99", "AA9", "AA99", "A9A", "AA9A"];
    private static readonly string[] InwardShapes = ["9AA", "", "9"];

    private const int LeastOfLetters = 3;

    /// <summary>The letters that it begins with: <c>SW</c>.</summary>
    public string Area => District[..(char.IsAsciiLetter(District[1]) ? 2 : 1)];

    /// <summary>The district and the digit after it; none where only a district was given.</summary>
    public string? Sector => Inward.Length == 0 ? null : $"{District} {Inward[0]}";

    public string Written => Inward.Length == 0 ? District : $"{District} {Inward}";

    /// <summary>
    /// Every way to read the text, likeliest first: as its own space divides it, then otherwise; of each by fewest
    /// changes, then a full postcode before a district, and that before a sector.
    /// </summary>
    /// <remarks>Letters alone are a name, unless they stand in two groups as a postcode does: <c>SEI OAA</c>.</remarks>
    public static IEnumerable<PostcodeReading> Readings(string text)
    {
        if (!text.Any(char.IsAsciiDigit))
        {
            return AsDivided(text).Where(reading => reading.Inward.Length == InwardShapes[0].Length && reading.District.Length >= LeastOfLetters);
        }

        var whole = string.Concat(Pieces(text));
        var undivided = InwardShapes.Select(shape => whole.Length - shape.Length)
            .Where(at => at > 0)
            .SelectMany(at => Readings(whole[..at], whole[at..]));
        return AsDivided(text).Concat(undivided.OrderBy(reading => reading.Changes));
    }

    /// <summary>The ways to read a text of two pieces as district and inward part, by fewest changes.</summary>
    public static IEnumerable<PostcodeReading> AsDivided(string text) => Pieces(text) is [var district, var inward]
        ? Readings(district, inward).OrderBy(reading => reading.Changes)
        : [];

    private static string[] Pieces(string text) => text
        .Replace("-", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal)
        .Split([' ', ',', '(', ')', '\''], StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<PostcodeReading> Readings(string district, string inward)
    {
        foreach (var districtShape in DistrictShapes)
        {
            foreach (var inwardShape in InwardShapes)
            {
                var changes = 0;
                if (As(districtShape, district, ref changes) is { } read
                    && As(inwardShape, inward, ref changes) is { } rest)
                {
                    yield return new PostcodeReading(read, rest, changes);
                }
            }
        }
    }

    /// <returns>The text with a letter for each A of the shape, a figure for each 9; none where it cannot.</returns>
    private static string? As(string shape, string text, ref int changes)
    {
        if (shape.Length != text.Length)
        {
            return null;
        }

        var read = shape.Zip(text, (place, sign) => place == '9' ? Digit(sign) : Letter(sign)).ToArray();
        changes += read.Zip(text).Count(pair => pair.First != pair.Second);
        return read.Contains('\0') ? null : new string(read);
    }

    private static char Digit(char sign) => sign switch
    {
        'O' => '0',
        'I' or 'L' => '1',
        _ => char.IsAsciiDigit(sign) ? sign : '\0',
    };

    private static char Letter(char sign) => sign switch
    {
        '0' => 'O',
        '1' => 'I',
        _ => char.IsAsciiLetter(sign) ? sign : '\0',
    };
}
