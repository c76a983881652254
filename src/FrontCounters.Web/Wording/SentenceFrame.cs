using FrontCounters.Data.Queries.Counters;

namespace FrontCounters.Web.Wording;

/// <summary>The tense in which an answer is told: what is, what was, and what was expected are three things.</summary>
/// <param name="Before">What comes before the sentence: blank for today.</param>
/// <param name="Has">The verb of one subject.</param>
/// <param name="Have">The verb of several.</param>
/// <param name="When">The day as the sentence's end, instead of <paramref name="Before"/>.</param>
public sealed record SentenceFrame(string Before, string Has, string Have, string When)
{
    /// <summary><c>By the Met’s notices </c>, before what is so today.</summary>
    public static string By(string notices) => $"By {notices} ";

    /// <param name="clocks">The two days asked about.</param>
    /// <param name="notices">What the answer rests on, where that is only due; else none.</param>
    /// <param name="today">Today.</param>
    public static SentenceFrame From(Clocks clocks, string? notices, DateOnly today)
    {
        var on = Say.Day(clocks.On);
        return (Tense.IsAhead(clocks, today), clocks.On == today, notices) switch
        {
            (true, _, _) => new(
                $"On {on}, as known on {Say.Day(clocks.Known)}, ", "would have", "would have", $" on {on}"),
            (_, true, null) => new("", "has", "have", ""),
            (_, true, { } by) => new(By(by), "has", "have", ""),
            (_, _, { } by) => new($"On {on}, by {by}, ", "had", "had", $" on {on}"),
            _ => new($"On {on} ", "had", "had", $" on {on}"),
        };
    }
}
