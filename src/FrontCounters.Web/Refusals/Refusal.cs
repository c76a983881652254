using FrontCounters.Data;

namespace FrontCounters.Web.Refusals;

/// <summary>Why a request is not answered: for the error page, and for the problem document of a download.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">What a program can switch on: <c>station-not-found</c>.</param>
/// <param name="Title">One line for people.</param>
/// <param name="Detail">What to do instead, in a sentence.</param>
/// <param name="Nearest">The page that was probably meant, where there is one.</param>
public sealed record Refusal(int Status, string Code, string Title, string Detail, RefusalLink? Nearest = null)
{
    /// <summary>Where the answer is, for good: the address asked for is an older one.</summary>
    public string? MovedTo { get; private init; }

    /// <summary>Every address that was perhaps meant, likeliest first.</summary>
    public IReadOnlyList<RefusalLink> Suggestions { get; init; } = [];

    /// <summary>A value in the question that means nothing.</summary>
    public static Refusal NotUnderstood(string code, string title, string detail, RefusalLink? nearest = null) =>
        new(StatusCodes.Status400BadRequest, code, title, detail, nearest);

    /// <summary>Nothing stands at the address.</summary>
    public static Refusal NotFound(string code, string title, string detail, RefusalLink? nearest = null) =>
        new(StatusCodes.Status404NotFound, code, title, detail, nearest);

    /// <summary>A noun's slug or id that the record does not have.</summary>
    /// <param name="noun">As the sentence says it: <c>station</c>.</param>
    /// <param name="asked">The slug.</param>
    /// <param name="all">Every page of that noun, among which one may have been meant.</param>
    /// <param name="places">The record, where a place may have been meant that has no such page.</param>
    public static Refusal Unknown(string noun, string asked, IEnumerable<RefusalLink> all, CounterRecord? places = null) => NotFound(
        $"{noun}-not-found",
        $"We have no such {noun}",
        $"The record has no {noun} under that address.",
        NearestName.MayBeMeant(asked) ? NearestName.To(asked, all, places) : null);

    public static Refusal Moved(string address) =>
        new(StatusCodes.Status301MovedPermanently, "moved", "This has another address now", "Follow the link.") { MovedTo = address };
}

public sealed record RefusalLink(string Address, string Text);
