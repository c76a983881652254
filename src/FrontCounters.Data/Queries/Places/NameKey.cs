using System.Collections.Frozen;

namespace FrontCounters.Data.Queries.Places;

/// <summary>
/// What is left of a name when it is written in one way: <c>Saint John's Wood</c> and <c>ST JOHNS WOOD</c> are one, and so
/// are <c>Kings X</c> and <c>King's Cross</c>, <c>W Hampstead</c> and <c>West Hampstead</c>.
/// </summary>
internal static class NameKey
{
    private const string Street = "STREET";

    private static readonly FrozenDictionary<string, string> InFull =
        ("SAINT=ST X=CROSS RD=ROAD LN=LANE PK=PARK SQ=SQUARE GDNS=GARDENS GRN=GREEN JN=JUNCTION JCT=JUNCTION JUNC=JUNCTION "
            + "BDWY=BROADWAY BWAY=BROADWAY AVE=AVENUE BR=BRIDGE MT=MOUNT TERMINAL=T CT=COURT TOTT=TOTTENHAM LDN=LONDON NTH=NORTH "
            + "STH=SOUTH GT=GREAT MKT=MARKET CIR=CIRCUS CIRC=CIRCUS CMN=COMMON WD=WOOD HSE=HOUSE HTH=HEATH WHF=WHARF CTRL=CENTRAL "
            + "HOSP=HOSPITAL TCR=TOTTENHAMCOURTROAD")
        .Split(' ').Select(pair => pair.Split('='))
        .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    // Before a name or after it; elsewhere one letter may be anything.
    private static readonly FrozenDictionary<string, string> Directions =
        new[] { "NORTH", "EAST", "SOUTH", "WEST" }.ToFrozenDictionary(direction => direction[..1], StringComparer.Ordinal);

    public static string From(string name) => string.Concat(Words(name));

    /// <summary>The same whatever the order of its words: <c>T5 Heathrow</c>.</summary>
    public static string InAnyOrder(string name) => string.Concat(Words(name).Order(StringComparer.Ordinal));

    /// <summary>Its words in full, in capitals.</summary>
    public static IEnumerable<string> Words(string name)
    {
        var words = name.ToUpperInvariant().Replace("&", " AND ", StringComparison.Ordinal).Split([' ', '-', ',', '/', '(', ')'])
            .Select(word => string.Concat(word.Where(char.IsAsciiLetterOrDigit)))
            .Where(word => word.Length > 0).ToList();
        return words.Select((word, at) => InFullAt(words, at) ?? InFull.GetValueOrDefault(word, word));
    }

    /// <summary>What a word stands for because of where it stands; none where that says nothing.</summary>
    private static string? InFullAt(List<string> words, int at) => words[at] switch
    {
        // Before a name St is a saint, after one a street.
        "ST" when at > 0 && (at == words.Count - 1 || words[at - 1] is "HIGH" or "GREEN") => Street,
        "KEN" when at > 0 => "KENSINGTON",
        var word when words.Count > 1 && (at == 0 || at == words.Count - 1) => Directions.GetValueOrDefault(word),
        _ => null,
    };
}
