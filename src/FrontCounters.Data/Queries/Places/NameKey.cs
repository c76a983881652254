using System.Collections.Frozen;

namespace FrontCounters.Data.Queries.Places;

/// <summary>
/// What is left of a name when it is written in one way: <c>Saint John's Wood</c> and <c>ST JOHNS WOOD</c> are one, and so
/// are <c>Kings X</c> and <c>King's Cross</c>.
/// </summary>
internal static class NameKey
{
    private const string Street = "STREET";

    private static readonly FrozenDictionary<string, string> InFull =
        ("SAINT=ST X=CROSS RD=ROAD LN=LANE PK=PARK SQ=SQUARE GDNS=GARDENS GRN=GREEN JN=JUNCTION JCT=JUNCTION JUNC=JUNCTION "
            + "BDWY=BROADWAY AVE=AVENUE BR=BRIDGE MT=MOUNT TERMINAL=T")
        .Split(' ').Select(pair => pair.Split('='))
        .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    public static string From(string name) => string.Concat(Words(name));

    /// <summary>The same whatever the order of its words: <c>T5 Heathrow</c>.</summary>
    public static string InAnyOrder(string name) => string.Concat(Words(name).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Words(string name)
    {
        var words = name.ToUpperInvariant().Replace("&", " AND ", StringComparison.Ordinal).Split([' ', '-', ',', '/', '(', ')'])
            .Select(word => string.Concat(word.Where(char.IsAsciiLetterOrDigit)))
            .Where(word => word.Length > 0).ToList();
        // Before a name St is a saint, after one a street.
        return words.Select((word, at) => word == "ST" && at > 0 && at == words.Count - 1 ? Street : InFull.GetValueOrDefault(word, word));
    }
}
