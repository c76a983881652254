namespace FrontCounters.Web.Refusals;

/// <summary>Why a request is not answered: for the error page, and for the problem document of a download.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">What a program can switch on: <c>station-not-found</c>.</param>
/// <param name="Title">One line for people.</param>
/// <param name="Detail">What to do instead, in a sentence.</param>
/// <param name="Nearest">The page that was probably meant, where there is one.</param>
/// <param name="Suggestions">Every address that was perhaps meant, likeliest first; none where there is at most one.</param>
public sealed record Refusal(
    int Status,
    string Code,
    string Title,
    string Detail,
    RefusalLink? Nearest = null,
    IReadOnlyList<RefusalLink>? Suggestions = null);
