using FrontCounters.Data;
using FrontCounters.Web.Days;
using FrontCounters.Web.Requests;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Embed;

/// <summary>What a frozen answer says of itself: the two days that it is of, and whether more is known by now.</summary>
public static class FrozenInWords
{
    /// <summary><c>Frozen: what was open on 1 July 2025, as was known on 6 August 2025.</c></summary>
    public static string Days(AskedClocks asked) =>
        $"Frozen: what was open on {Say.Day(asked.On)}, as was known on {Say.Day(asked.Known)}.";

    /// <param name="record">The record as it is now.</param>
    /// <param name="asked">The two days of the answer.</param>
    /// <param name="release">The release that it was made from; none where its address does not say.</param>
    public static string Since(CounterRecord record, AskedClocks asked, string? release)
    {
        var newest = record.AsOf(asked.Today);
        var hasNewer = newest > record.AsOf(asked.Known);
        return (release is null ? null : (bool?)!record.Release.Is(release), hasNewer) switch
        {
            (true, false) => "The record has changed since.",
            (true, true) => $"The record has changed since: its newest source is of {Say.Day(newest)}.",
            (_, true) => $"The record has newer sources, up to {Say.Day(newest)}.",
            (false, false) => "The record has not changed since.",
            (null, false) => "The record has no newer source.",
        };
    }
}
