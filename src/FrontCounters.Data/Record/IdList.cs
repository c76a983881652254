using System.Collections.Immutable;

namespace FrontCounters.Data.Record;

/// <summary>A list of ids as <c>data/</c> and the database write it: parted by single spaces.</summary>
internal static class IdList
{
    public static string Join(IReadOnlyList<string> ids) => string.Join(' ', ids);

    public static IReadOnlyList<string> Parse(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToImmutableArray();
}
