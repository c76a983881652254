using FrontCounters.Data;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Rounds;

/// <summary>Rounds by the years in which they began.</summary>
public static class RoundInWords
{
    /// <summary><c>2013, 2017 and 2025</c></summary>
    public static string Years(CounterRecord record) => Say.List(record.Rounds.Select(round => round.Slug));
}
