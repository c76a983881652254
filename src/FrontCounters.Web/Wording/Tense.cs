using FrontCounters.Data.Queries.Counters;
using FrontCounters.Web.Days;

namespace FrontCounters.Web.Wording;

/// <summary>How a sentence speaks of the asked day: as it is, was, is due to be, or was expected to be.</summary>
public static class Tense
{
    /// <summary>The sentence, after <c>As known on 20 August 2025, </c> where anything has been left out.</summary>
    public static string Opened(string sentence, AskedClocks asked) =>
        asked.Known < asked.Today ? $"As known on {Say.Day(asked.Known)}, {sentence}" : Say.Capital(sentence);

    /// <summary><c>today</c>, <c>on 3 March 2026</c></summary>
    public static string Day(AskedClocks asked) => asked.On == asked.Today ? "today" : $"on {Say.Day(asked.On)}";

    /// <summary>
    /// <c>is</c>, <c>were</c>, <c>should be</c>, <c>was due to be</c>, <c>was expected to be</c>. What is only due is
    /// never told as having happened.
    /// </summary>
    public static string Be(AskedClocks asked, bool several, bool due)
    {
        var isPast = asked.On < asked.Today || asked.Known < asked.Today;
        var be = (isPast, several) switch
        {
            (true, true) => "were",
            (true, false) => "was",
            (false, true) => "are",
            (false, false) => "is",
        };
        return (due, isPast || asked.On > asked.Today, IsAhead(asked)) switch
        {
            (true, true, _) => $"{be} due to be",
            (true, false, _) => "should be",
            (_, _, true) => $"{be} expected to be",
            _ => be,
        };
    }

    /// <summary>True where the asked day lay ahead of what was known.</summary>
    public static bool IsAhead(AskedClocks asked) => IsAhead(asked.Clocks, asked.Today);

    /// <inheritdoc cref="IsAhead(AskedClocks)" />
    public static bool IsAhead(Clocks clocks, DateOnly today) => clocks.On > clocks.Known || clocks.On > today;
}
