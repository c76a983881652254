using FrontCounters.Data;
using FrontCounters.Data.Record;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Rounds;

/// <summary>Rounds by the years in which they began.</summary>
public static class RoundInWords
{
    /// <summary>Those that the record tells counter by counter: <c>2017 and 2025</c>.</summary>
    public static string Years(CounterRecord record) => Years(record.Rounds.Where(round => !round.Background));

    /// <summary>Those that it tells in outline only: <c>2013</c>; blank where there are none.</summary>
    public static string YearsInOutline(CounterRecord record) => Years(record.Rounds.Where(round => round.Background));

    private static string Years(IEnumerable<ClosureRound> rounds) => Say.List(rounds.Select(round => round.Slug));
}
