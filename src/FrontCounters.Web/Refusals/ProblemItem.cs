using System.Text.Json.Serialization;

namespace FrontCounters.Web.Refusals;

/// <summary>Why a request is not answered (RFC 9457), with a code that programs can switch on.</summary>
/// <param name="Type">Always <c>about:blank</c>: the code says more.</param>
/// <param name="Title">One line for people.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">What to do instead, in a sentence.</param>
/// <param name="Code">What a program can switch on.</param>
/// <param name="Nearest">The address that was probably meant, where there is one.</param>
public sealed record ProblemItem(
    string Type,
    string Title,
    int Status,
    string Detail,
    string Code,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Nearest)
{
    public const string MediaType = "application/problem+json";

    public static ProblemItem Of(Refusal refusal) => new(
        "about:blank", refusal.Title, refusal.Status, refusal.Detail, refusal.Code, refusal.Nearest?.Address);
}
