using System.Text.RegularExpressions;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Places;

/// <summary>One way to read a text as a name: what is left of it, and what was taken away says of it.</summary>
/// <param name="Name">The name, in capitals.</param>
/// <param name="Meant">The sort of place that the words around it speak of.</param>
/// <param name="Borough">The borough that was named after it; none where none was.</param>
internal sealed partial record NameAsked(string Name, SortMeant Meant, Borough? Borough)
{
    /// <summary>The county that was named after it, in capitals; none where none was.</summary>
    public string? County { get; private init; }

    /// <summary>
    /// True where its last word may belong to what was taken away: in <c>Wimbledon South West London</c> no South Wimbledon
    /// is meant.
    /// </summary>
    public bool IsInOrder { get; private init; }

    /// <summary>True where a number of a house or flat stood before it.</summary>
    public bool HasDoor { get; private init; }

    /// <summary>True where a postcode next door to London, of which nothing is known, stood after it.</summary>
    public bool HasCode { get; private init; }

    private const int MostTaken = 6;
    private const string London = "LONDON";

    // Each as it stands before a name, with what it says of it.
    private static readonly (string Words, SortMeant Meant)[] Before =
    [
        ("LONDON BOROUGH OF", SortMeant.Borough), ("ROYAL BOROUGH OF", SortMeant.Borough), ("BOROUGH OF", SortMeant.Borough),
        ("CITY OF", SortMeant.Borough), ("LB OF", SortMeant.Borough), ("LB", SortMeant.Borough), ("RB", SortMeant.Borough),
        ("POLICE STATIONS", SortMeant.Counter), ("POLICE STATION", SortMeant.Counter), ("POLICE", SortMeant.Counter),
        ("FRONT COUNTERS", SortMeant.Counter), ("FRONT COUNTER", SortMeant.Counter), ("WARD OF", SortMeant.Ward),
        .. Plain(
            "WHERE IS", "WHERE'S", "WHERE", "IS THERE A", "IS THERE ANY", "WHAT IS", "WHAT'S", "WHICH IS", "NEAREST", "CLOSEST", "NEARBY", "NEAR", "CLOSE", "AROUND", "BY", "IN", "AT", "TO", "FROM", "FOR", "THE",
            "MY", "I LIVE", "I AM", "I'M", "WE LIVE", "LIVING", "OPEN", "OPENING HOURS", "OPENING TIMES", "LONDON",
            "CENTRAL", "MET", "METROPOLITAN", "PLEASE", "HELP", "FIND"),
    ];

    private static readonly (string Words, SortMeant Meant)[] After =
    [
        ("BOROUGH COUNCIL", SortMeant.Borough), ("CITY COUNCIL", SortMeant.Borough), ("COUNCIL", SortMeant.Borough), ("BOROUGH", SortMeant.Borough), ("LB", SortMeant.Borough),
        ("POLICE STATION", SortMeant.Counter), ("POLICE", SortMeant.Counter), ("FRONT COUNTER", SortMeant.Counter),
        ("FRONT DESK", SortMeant.Counter), ("COUNTER", SortMeant.Counter), ("NICK", SortMeant.Counter),
        .. new[] { "TUBE", "UNDERGROUND", "RAILWAY", "RAIL", "TRAIN", "OVERGROUND", "DLR", "TRAM", "BUS" }
            .SelectMany(kind => new[] { ($"{kind} STATION", SortMeant.Railway), ($"{kind} STOP", SortMeant.Railway), (kind, SortMeant.Railway) }),
        ("STATION", SortMeant.Station), ("STN", SortMeant.Station), ("WARD", SortMeant.Ward), ("CONSTITUENCY", SortMeant.Constituency),
        .. Plain(
            London, "UNITED KINGDOM", "GREAT BRITAIN", "ENGLAND", "UK", "U.K.", "GB", "PLEASE",
            "OPENING HOURS", "OPENING TIMES", "HOURS", "OPEN", "NOW", "TODAY", "TONIGHT", "AREA", "TOWN CENTRE", "CENTRE", "TOWN", "VILLAGE",
            "IN", "NEAR", "THANKS", "THANK YOU", "MIDDLESEX", "MIDDX", "AIRPORT", "LONDON BOROUGH OF", "BOROUGH OF"),
        .. Plain(CountiesAround.Names),
    ];

    // The longest first: of South West London nobody means the west.
    private static readonly string[] PartsOfLondon =
    [
        .. new[]
        {
            "NORTH EAST", "NORTH WEST", "SOUTH EAST", "SOUTH WEST", "NORTH-EAST", "NORTH-WEST", "SOUTH-EAST", "SOUTH-WEST", "NORTHEAST",
            "NORTHWEST", "SOUTHEAST", "SOUTHWEST", "CENTRAL", "GREATER", "INNER", "OUTER", "NORTH", "SOUTH", "EAST", "WEST", "NE", "NW", "SE",
            "SW", "N", "E", "S", "W",
        }.Select(part => $"{part} {London}"),
    ];

    /// <summary>True for words that say nothing against a name before them: <c>Greater London</c>, <c>UK</c>, <c>W4</c>.</summary>
    public static bool IsHarmless(string words) => Trimmed(words) is var rest
        && (rest.Any(char.IsAsciiDigit) || PartsOfLondon.Contains(rest, StringComparer.Ordinal) || AnywhereInLondon.Is(rest)
            || Before.Concat(After).Any(known => known.Words == rest));

    /// <summary>Every way to read the text, the whole of it first, then with ever more taken away that does no harm.</summary>
    public static IEnumerable<NameAsked> Readings(string text, PlaceNames names)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        IReadOnlyList<NameAsked> ways = [new NameAsked(Trimmed(text), SortMeant.Any, null)];
        for (var taken = 0; taken <= MostTaken && ways.Count > 0; taken++)
        {
            foreach (var way in ways)
            {
                yield return way;
            }

            ways = [.. ways.SelectMany(way => Shorter(way, names)).Where(way => seen.Add($"{way.Name}|{way.Meant}|{way.Borough?.Slug}"))];
        }
    }

    private static IEnumerable<NameAsked> Shorter(NameAsked way, PlaceNames names)
    {
        foreach (var (words, meant) in After)
        {
            if (EndsWith(way.Name, words))
            {
                yield return way.With(way.Name[..^words.Length], meant) with
                {
                    County = CountiesAround.Names.Contains(words) ? words : way.County,
                    IsInOrder = way.IsInOrder || (words == London && Array.Exists(PartsOfLondon, part => EndsWith(way.Name, part))),
                };
            }
        }

        // After London alone: Harrow East is a name, and goes before Harrow in East London.
        if (Array.Find(PartsOfLondon, part => EndsWith(way.Name, part)) is { } after)
        {
            yield return way.With(way.Name[..^after.Length], SortMeant.Any);
        }

        if (Array.Find(PartsOfLondon, part => StartsWith(way.Name, part)) is { } before)
        {
            yield return way.With(way.Name[before.Length..], SortMeant.Any);
        }

        foreach (var (words, meant) in Before)
        {
            if (StartsWith(way.Name, words))
            {
                yield return way.With(way.Name[words.Length..], meant);
            }
        }

        if (Door().Match(way.Name) is { Success: true } door)
        {
            yield return way.With(way.Name[door.Length..], SortMeant.Any) with { HasDoor = true };
        }

        if (Code().Match(way.Name) is { Success: true } code && names.LettersNextDoor.Contains(code.Groups["letters"].Value, StringComparer.Ordinal))
        {
            yield return way.With(way.Name[..code.Index], SortMeant.Any) with { HasCode = true };
        }

        if (CodeBefore().Match(way.Name) is { Success: true } first && names.LettersNextDoor.Contains(first.Groups["letters"].Value, StringComparer.Ordinal))
        {
            yield return way.With(way.Name[first.Length..], SortMeant.Any) with { HasCode = true };
        }

        foreach (var (name, borough) in way.Borough is null ? names.LongestBoroughs : [])
        {
            if (EndsWith(way.Name, name))
            {
                yield return way.With(way.Name[..^name.Length], SortMeant.Any) with { Borough = borough };
            }
        }
    }

    private NameAsked With(string rest, SortMeant meant) =>
        this with { Name = Trimmed(rest), Meant = Meant == SortMeant.Any ? meant : Meant };

    private static bool EndsWith(string name, string words) => name.Length > words.Length + 1
        && name.EndsWith(words, StringComparison.Ordinal) && !IsOfAWord(name[^(words.Length + 1)]);

    private static bool StartsWith(string name, string words) => name.Length > words.Length
        && name.StartsWith(words, StringComparison.Ordinal) && !IsOfAWord(name[words.Length]);

    private static bool IsOfAWord(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '\'' or '&' or '-';

    private static string Trimmed(string text) => text.Trim(' ', ',', '.', '-', '(', ')', '\'', ':', '&');

    private static IEnumerable<(string Words, SortMeant Meant)> Plain(params IEnumerable<string> words) =>
        words.Select(word => (word, SortMeant.Any));

    /// <summary>A postcode, or its first half, after a name.</summary>
    [GeneratedRegex(@"[ ,]+(?<letters>[A-Z]{1,2})[0-9][0-9A-Z]?( ?[0-9]([A-Z]{2})?)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Code();

    /// <summary>The same before a name.</summary>
    [GeneratedRegex(@"\A(?<letters>[A-Z]{1,2})[0-9][0-9A-Z]?( ?[0-9]([A-Z]{2})?)?[ ,]+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex CodeBefore();

    /// <summary>A number of a house or flat before a street.</summary>
    [GeneratedRegex(@"\A[0-9]{1,4}[A-Z]?([-/][0-9]{1,4}[A-Z]?)?[ ,]+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Door();
}
