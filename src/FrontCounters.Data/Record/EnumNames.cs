using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace FrontCounters.Data.Record;

/// <summary>
/// The word that stands for an enum value in <c>data/</c>, in the database, in JSON and in addresses
/// (<c>24-hours</c>, <c>single-source</c>): the one written on the value with
/// <see cref="JsonStringEnumMemberNameAttribute"/>.
/// </summary>
public static class EnumNames
{
    public static string Name<T>(T value) where T : struct, Enum => List<T>.Words[Unsafe.BitCast<T, int>(value)];

    /// <returns>False where the word stands for no value of <typeparamref name="T"/>.</returns>
    public static bool TryParse<T>(string? word, out T value) where T : struct, Enum
    {
        var at = Array.IndexOf(List<T>.Words, word);
        value = at < 0 ? default : Unsafe.BitCast<int, T>(at);
        return at >= 0;
    }

    /// <exception cref="FormatException">The word stands for no value of <typeparamref name="T"/>.</exception>
    public static T Parse<T>(string word) where T : struct, Enum => TryParse<T>(word, out var value)
        ? value
        : throw new FormatException($"'{word}' is no {typeof(T).Name}.");

    /// <summary>Every word of <typeparamref name="T"/>, in the order of its declaration.</summary>
    public static IReadOnlyList<string> All<T>() where T : struct, Enum => List<T>.Words;

    private static string[] WordsOn(Type type) =>
        [.. type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(WordOn)];

    private static string WordOn(FieldInfo value, int at) =>
        value.GetRawConstantValue() is int number && number == at
            ? value.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name
                ?? throw new InvalidOperationException($"{value.DeclaringType!.Name}.{value.Name} has no word.")
            : throw new InvalidOperationException($"{value.DeclaringType!.Name}.{value.Name} is not number {at} of its kind.");

    /// <summary>
    /// The words by the numbers of the values, which count from 0. A dictionary of every enum would have to be compiled
    /// at each start: a tenth of a second for all of them.
    /// </summary>
    private static class List<T> where T : struct, Enum
    {
        public static readonly string[] Words = WordsOn(typeof(T));
    }
}
