using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Pages.Stations;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Home;

/// <summary>London's answer on a day, in one sentence.</summary>
public static class LondonInWords
{
    public static string Sentence(LondonOnADay london, AskedClocks asked) => london switch
    {
        { Unnamed: { } stage } =>
            $"{Say.Capital(Say.Count(london.Open, "front counter"))} {Say.Verb(london.Open, "was", "were")} expected to be "
            + $"open to the public in London on {Say.Day(asked.On)}, "
            + $"as known on {Say.Day(asked.Known)}: {stage.Name} counts them but does not name them.",
        _ when asked.On < london.RecordBegins =>
            $"Our record begins on {Say.Day(london.RecordBegins)}: which front counters were open on "
            + $"{Say.Day(asked.On)} we do not know.",
        { TellsHowMany: false } => $"{StationsInWords.NotTold(london, asked.On)}.",
        _ => $"{Opening(asked)} {Say.Count(london.Open, "front counter")} {Verb(london, asked)} open to the public in "
            + $"London{DayAndNight(london)}{WeekdayInWords.Shut(london.Counters, asked.On)}.",
    };

    private static string Opening(AskedClocks asked) => asked.IsNotToday ? $"On {Say.Day(asked.On)}" : "Today";

    private static string Verb(LondonOnADay london, AskedClocks asked) => (london.Open == 1, Time(asked)) switch
    {
        (_, 0) when london.IsDue => "should be",
        (true, < 0) when london.IsDue => "was due to be",
        (false, < 0) when london.IsDue => "were due to be",
        (true, 0) => "is",
        (false, 0) => "are",
        (true, < 0) => "was",
        (false, < 0) => "were",
        (true, _) => asked.Known < asked.Today ? "was expected to be" : "is expected to be",
        _ => asked.Known < asked.Today ? "were expected to be" : "are expected to be",
    };

    /// <summary>Where the asked day lies from the day of knowing: before it (past), on it, or after it (expected).</summary>
    private static int Time(AskedClocks asked) =>
        asked.On > asked.Known ? 1 : asked.On < asked.Today ? -1 : 0;

    private static string DayAndNight(LondonOnADay london)
    {
        var names = london.Counters.Where(counter => counter.State.Service == Service.TwentyFourHours)
            .Select(counter => counter.Station.Name).ToList();
        return names.Count switch
        {
            0 => "; none of them day and night",
            var named when london.Plan?.Remaining24Hours is { } stated && stated != named =>
                $"; {Say.Number(stated)} of them day and night, of which {Say.Number(named)} are named: {Say.List(names)}",
            <= 4 => $"; {Say.Number(names.Count)} of them, {Say.List(names)}, day and night",
            _ => $"; {names.Count} of them day and night",
        };
    }
}
