using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Data.Record;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Rounds;

/// <summary>What a stage meant to change in London, as the site says it.</summary>
public static class BeforeAndAfterInWords
{
    public static string Before(LondonOnADay london) =>
        $"Before: {Say.Day(london.Clocks.On)}, {Say.Count(london.Open, "front counter")} by name";

    /// <summary>What was expected or, where its day had come, what was.</summary>
    public static string After(Stage stage, LondonOnADay london)
    {
        var number = Say.Count(london.Open, "front counter");
        return london.Clocks.On > london.Clocks.Known
            ? $"{stage.Name}: {number} to be open on {Say.Day(london.Clocks.On)}"
            : $"{stage.Name}: {number} open on {Say.Day(london.Clocks.On)}";
    }

    public static string Changes(BeforeAndAfter both) => string.Join(' ', new[]
    {
        Sentence(both.Closing, "was to close", "were to close"),
        Sentence(
            both.Opening,
            "was to be open that was not known to be before",
            "were to be open that were not known to be before"),
        both.Unnamed.Count > 0
            ? $"The plan does not say what would become of {Say.Number(both.Unnamed.Count)} of them."
            : null,
    }.OfType<string>().DefaultIfEmpty("No counter that it names was to change."));

    private static string? Sentence(IReadOnlyList<Station> stations, string one, string many) => stations.Count == 0
        ? null
        : $"{Say.Capital(Say.Number(stations.Count))} {(stations.Count == 1 ? one : many)}: "
            + $"{Say.List(stations.Select(station => station.Name))}.";
}
