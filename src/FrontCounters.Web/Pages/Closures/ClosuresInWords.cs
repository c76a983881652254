using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Closures;

/// <summary>What the list of closings says.</summary>
public static class ClosuresInWords
{
    /// <summary><c>109 front counters closed or were due to close</c></summary>
    public static string Heading(IReadOnlyList<ClosedCounter> closures)
    {
        var (due, were) = (closures.Count(closed => closed.Closing.IsDue), closures.Count == 1 ? "was" : "were");
        return Say.Capital(Say.Count(closures.Count, "front counter")) + (closures.Count - due, due) switch
        {
            (0, 0) or (_, 0) => " closed",
            (0, _) => $" {were} due to close",
            _ => $" closed or {were} due to close",
        };
    }

    /// <summary>How sure that is, counted: <c>10 of them were due, and no source we hold says that they closed.</c></summary>
    public static string? Unconfirmed(IReadOnlyList<ClosedCounter> closures) =>
        closures.Count(closed => closed.Closing.IsDue) switch
        {
            0 => null,
            1 when closures.Count == 1 => "No source we hold says that it did.",
            var due when due == closures.Count => "No source we hold says that they did.",
            1 => "One of them was due to close, and no source we hold says that it did.",
            var due => $"{Say.Capital(Say.Number(due))} of them were due to close, and no source we hold says that they did.",
        };

    /// <summary><c>14 December 2017</c>, <c>by 8 October 2013</c>, <c>due 28 February 2026</c></summary>
    public static string Day(ClosedCounter closed) =>
        $"{(closed.Closing.IsDue ? "due " : "")}{(closed.Precision == ClosingDayPrecision.AtLatest ? "by " : "")}{Say.Day(closed.Closing.Day)}";
}
