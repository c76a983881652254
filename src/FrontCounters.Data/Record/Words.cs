using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json.Serialization;

namespace FrontCounters.Data.Record;

/// <summary>
/// The word that stands for an enum value in <c>data/</c>, in the database, in JSON and in addresses
/// (<c>24-hours</c>, <c>single-source</c>): the one written on the value with
/// <see cref="JsonStringEnumMemberNameAttribute"/>.
/// </summary>
public static class Words
{
    public static string Of<T>(T value) where T : struct, Enum => Dictionary<T>.Words[value];

    /// <returns>False where the word stands for no value of <typeparamref name="T"/>.</returns>
    public static bool TryParse<T>(string? word, out T value) where T : struct, Enum
    {
        value = default;
        return word is not null && Dictionary<T>.Values.TryGetValue(word, out value);
    }

    /// <exception cref="FormatException">The word stands for no value of <typeparamref name="T"/>.</exception>
    public static T Parse<T>(string word) where T : struct, Enum => TryParse<T>(word, out var value)
        ? value
        : throw new FormatException($"'{word}' is no {typeof(T).Name}.");

    /// <summary>Every word of <typeparamref name="T"/>, in the order of its declaration.</summary>
    public static IReadOnlyList<string> All<T>() where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(Of)];

    private static class Dictionary<T> where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> Words =
            Enum.GetValues<T>().ToFrozenDictionary(value => value, WordOn);

        public static readonly FrozenDictionary<string, T> Values =
            Words.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

        private static string WordOn(T value) =>
            typeof(T).GetField(value.ToString())?.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name
            ?? throw new InvalidOperationException($"{typeof(T).Name}.{value} has no word.");
    }
}
