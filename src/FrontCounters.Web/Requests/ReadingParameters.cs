using System.Globalization;
using FrontCounters.Data.Record;
using FrontCounters.Web.Refusals;

namespace FrontCounters.Web.Requests;

/// <summary>
/// Reads one parameter of a question, for page and download alike: null where it is absent or blank, as in a form's empty
/// field; a refusal where it means nothing, since an empty list would pass for an answer.
/// </summary>
public static class ReadingParameters
{
    public const string FilterNotUnderstoodCode = "filter-not-understood";

    private const int LongestText = 200;

    /// <summary>What a flag may say, yes first.</summary>
    internal static readonly IReadOnlyList<string> Flags = ["true", "false"];

    /// <summary>
    /// A filter that has a fixed set of values. A value may also be written as in an address: <c>sadiq-khan</c> for
    /// <c>Sadiq Khan</c>.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="name">The filter's name in the address.</param>
    /// <param name="choices">Every value that it can have.</param>
    public static OrRefusal<string?> ReadChoice(this HttpRequest request, string name, IReadOnlyList<string> choices)
    {
        if (request.Query[name] is not [{ Length: > 0 } asked])
        {
            return (string?)null;
        }

        return choices.FirstOrDefault(choice => AsInAddress(choice) == AsInAddress(asked)) is { } chosen
            ? chosen
            : Refusal.NotUnderstood(
                $"{name}-not-known",
                $"We do not know that {name}",
                $"In {name}, write {Offered(choices)}. Leave it out to see all.",
                Nearest(request.Path, name, asked, choices));
    }

    /// <summary>A filter whose values are the words of an enum, as <see cref="EnumNames"/> writes them.</summary>
    public static OrRefusal<T?> ReadChoice<T>(this HttpRequest request, string name) where T : struct, Enum =>
        request.ReadChoice(name, EnumNames.All<T>())
            .Select(word => EnumNames.TryParse<T>(word, out var value) ? value : (T?)null);

    /// <summary>Whether a GeoJSON is to be of the form of which a shapefile can be made.</summary>
    public static OrRefusal<bool> ReadFlat(this HttpRequest request) =>
        request.ReadChoice(SharedParameters.Flat.Name, Flags).Select(flat => flat == Flags[0]);

    /// <summary>The part of a long list, from 1.</summary>
    /// <param name="request">The request.</param>
    /// <param name="parts">How many there are, at least one.</param>
    public static OrRefusal<int> ReadPart(this HttpRequest request, int parts) =>
        request.ReadChoice(
            "part", [.. Enumerable.Range(1, parts).Select(number => number.ToString(CultureInfo.InvariantCulture))])
            .Select(part => part is null ? 1 : int.Parse(part, CultureInfo.InvariantCulture));

    /// <summary>Words to look for.</summary>
    public static OrRefusal<string?> ReadText(this HttpRequest request, string name)
    {
        var text = request.Query[name] is [{ } typed] && !string.IsNullOrWhiteSpace(typed) ? typed : null;
        return text is null || (text.Length <= LongestText && !text.Any(char.IsControl))
            ? text
            : Refusal.NotUnderstood(
                "words-not-understood",
                "We cannot look for that",
                $"In {name}, write a few words to look for, {LongestText} characters at most.");
    }

    /// <summary>A value that stands for something.</summary>
    /// <param name="request">The request.</param>
    /// <param name="name">The parameter's name.</param>
    /// <param name="find">What the value stands for; none where it stands for nothing.</param>
    /// <param name="advice">A sentence that says what to write instead.</param>
    public static OrRefusal<T?> ReadValue<T>(this HttpRequest request, string name, Func<string, T?> find, Func<string> advice)
        where T : class
    {
        if (request.Query[name] is not [{ Length: > 0 } text])
        {
            return (T?)null;
        }

        return find(text) is { } found ? found : FilterNotUnderstood($"We cannot read {name} in that address", advice());
    }

    /// <summary>A filter that means nothing, or nothing beside the others.</summary>
    public static Refusal FilterNotUnderstood(string title, string advice) =>
        Refusal.NotUnderstood(FilterNotUnderstoodCode, title, advice);

    private static RefusalLink? Nearest(string path, string name, string asked, IEnumerable<string> choices) =>
        NearestName.To(
            AsInAddress(asked), choices.Select(choice => new RefusalLink(AsInAddress(choice), choice))) is { } meant
            ? new RefusalLink($"{path}?{name}={meant.Address}", meant.Text)
            : null;

    private static string AsInAddress(string value) => string.Join(
        '-', value.ToLowerInvariant().Split([' ', '-', '+', '_'], StringSplitOptions.RemoveEmptyEntries));

    private static string Offered(IReadOnlyList<string> choices) => choices.Count <= 12
        ? $"one of {string.Join(", ", choices)}"
        : $"one of the {choices.Count} values that the list itself has, like {choices[0]}";
}
