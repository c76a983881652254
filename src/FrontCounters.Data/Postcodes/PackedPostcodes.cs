using FrontCounters.Data.Geography;

namespace FrontCounters.Data.Postcodes;

/// <summary>
/// Postcodes in arrays, side by side and in their order: 18 bytes each, found by halving. A quarter of a million of them
/// take 4 MB, where a dictionary of texts would take 40.
/// </summary>
internal sealed class PackedPostcodes(int capacity)
{
    private const int Signs = 37;
    private const int DistrictLength = 4;
    private const double Millionth = 1_000_000;
    private const int Nowhere = int.MaxValue;

    private readonly long[] keys = new long[capacity];
    private readonly int[] latitudes = new int[capacity];
    private readonly int[] longitudes = new int[capacity];
    private readonly byte[] qualities = new byte[capacity];
    private readonly byte[] boroughs = new byte[capacity];
    // None comes first.
    private readonly List<string?> slugs = [null];

    public int Count { get; private set; }

    /// <summary>Adds the next one, in the order of their keys.</summary>
    /// <exception cref="InvalidDataException">It is no postcode, out of order, or one too many.</exception>
    public void Add(string code, HeldPostcode held)
    {
        var space = code.IndexOf(' ', StringComparison.Ordinal);
        if (Count == capacity || space is < 2 or > DistrictLength || code.Length != space + 4)
        {
            throw new InvalidDataException($"Row {Count + 1} is no postcode, or one too many.");
        }

        var key = Key(code.AsSpan(0, space), code.AsSpan(space + 1));
        if (Count > 0 && keys[Count - 1] >= key)
        {
            throw new InvalidDataException($"Row {Count + 1} is out of order.");
        }

        keys[Count] = key;
        (latitudes[Count], longitudes[Count]) = held.Position is { } position
            ? (Whole(position.Latitude), Whole(position.Longitude))
            : (Nowhere, Nowhere);
        qualities[Count] = (byte)held.Quality;
        boroughs[Count] = Index(held.BoroughSlug);
        Count++;
    }

    public HeldPostcode? Find(Postcode postcode)
    {
        var at = Array.BinarySearch(keys, Key(postcode.District, postcode.Inward));
        return at < 0 ? null : At(at);
    }

    /// <summary>Every one of a district that has a place: where it is, by the first sign of what follows its space.</summary>
    public IEnumerable<(char Sector, Position Position)> OfDistrict(string district)
    {
        var first = Array.BinarySearch(keys, Key(district, "0AA"));
        for (var at = first < 0 ? ~first : first; at < Count && keys[at] / (Signs * Signs * Signs) == Key(district, ""); at++)
        {
            if (At(at).Position is { } position)
            {
                yield return ((char)('0' + (keys[at] / (Signs * Signs) % Signs) - 1), position);
            }
        }
    }

    /// <summary>Every one that has a place in a borough, in the order of the postcodes.</summary>
    public IEnumerable<LocatedPostcodes> InBoroughs() => Enumerable.Range(0, Count)
        .Select(At)
        .Where(held => held is { Position: not null, BoroughSlug: not null })
        .Select(held => new LocatedPostcodes(held.Position!.Value, held.BoroughSlug!, 1));

    /// <summary>Every one, in order.</summary>
    public IEnumerable<(Postcode Postcode, HeldPostcode Held)> All() =>
        Enumerable.Range(0, Count).Select(at => (Written(keys[at]), At(at)));

    private HeldPostcode At(int at) => new(
        latitudes[at] == Nowhere ? null : new Position(latitudes[at] / Millionth, longitudes[at] / Millionth),
        qualities[at],
        slugs[boroughs[at]]);

    private byte Index(string? slug)
    {
        var at = slugs.IndexOf(slug);
        if (at < 0)
        {
            at = slugs.Count;
            slugs.Add(slug);
        }

        return checked((byte)at);
    }

    /// <summary>A number in the same order as the text: the district filled up with spaces, and the rest.</summary>
    private static long Key(ReadOnlySpan<char> district, ReadOnlySpan<char> inward)
    {
        var key = 0L;
        for (var at = 0; at < DistrictLength; at++)
        {
            key = (key * Signs) + (at < district.Length ? Digit(district[at]) : 0);
        }

        foreach (var sign in inward)
        {
            key = (key * Signs) + Digit(sign);
        }

        return key;
    }

    private static Postcode Written(long key)
    {
        var signs = new char[DistrictLength + 3];
        for (var at = signs.Length - 1; at >= 0; at--, key /= Signs)
        {
            signs[at] = (key % Signs) switch
            {
                0 => ' ',
                var digit and <= 10 => (char)('0' + digit - 1),
                var letter => (char)('A' + letter - 11),
            };
        }

        return new Postcode(new string(signs, 0, DistrictLength).TrimEnd(), new string(signs, DistrictLength, 3));
    }

    private static int Digit(char sign) => char.IsAsciiDigit(sign) ? sign - '0' + 1 : sign - 'A' + 11;

    private static int Whole(double degrees) => (int)Math.Round(degrees * Millionth);
}
