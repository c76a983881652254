using System.Text.Json.Serialization;

namespace FrontCounters.Web.Refusals;

/// <summary>Why a request is not answered (RFC 9457), with a code that programs can switch on.</summary>
/// <param name="Type">Always <c>about:blank</c>: the code says more.</param>
/// <param name="Title">One line for people.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">What to do instead, in a sentence.</param>
/// <param name="Code">What a program can switch on.</param>
/// <param name="Nearest">The address that was probably meant, where there is one.</param>
/// <param name="Suggestions">What was perhaps meant, likeliest first, where there is anything.</param>
public sealed record ProblemItem(
    string Type,
    string Title,
    int Status,
    string Detail,
    string Code,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Nearest,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<ProblemItem.Suggestion>? Suggestions)
{
    public const string MediaType = "application/problem+json";

    public static ProblemItem From(Refusal refusal) => new(
        "about:blank",
        refusal.Title,
        refusal.Status,
        refusal.Detail,
        refusal.Code,
        refusal.Nearest?.Address,
        refusal.Suggestions.Count == 0
            ? null
            : [.. refusal.Suggestions.Select(link => new Suggestion(link.Text, link.Address))]);

    /// <summary>Something that was perhaps meant.</summary>
    /// <param name="Label">What to call it.</param>
    /// <param name="Url">The address that asks the same of it, in the same form.</param>
    public sealed record Suggestion(string Label, string Url);
}
