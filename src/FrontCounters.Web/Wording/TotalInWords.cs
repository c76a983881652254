using FrontCounters.Data.Record;

namespace FrontCounters.Web.Wording;

public static class TotalInWords
{
    /// <summary>What is counted, after its number: <c>front counters open</c>.</summary>
    public static string Measure(TotalMeasure measure) => Measure(measure, isOne: false);

    /// <summary><c>Expected on 3 March 2026, as known on 21 November 2026: 27 front counters open</c></summary>
    public static string Line(Total total) =>
        $"{(total.IsPlanned ? "Expected on" : "On")} {Say.Day(total.On)}, as known on {Say.Day(total.Known)}: "
        + $"{total.Value} {Measure(total.Measure, total.Value == 1)}";

    /// <summary>True where the names that make up the total are boroughs, not stations.</summary>
    public static bool CountsBoroughs(TotalMeasure measure) => measure
        is TotalMeasure.BoroughsWithoutCounter
        or TotalMeasure.BoroughsWithTwentyFourHours
        or TotalMeasure.BoroughsWithoutTwentyFourHours;

    private static string Measure(TotalMeasure measure, bool isOne) =>
        $"{(CountsBoroughs(measure) ? "borough" : "front counter")}{(isOne ? "" : "s")} " + measure switch
        {
            TotalMeasure.Open => "open",
            TotalMeasure.OpenTwentyFourHours => "open day and night",
            TotalMeasure.OpenLimited => "open at limited hours",
            TotalMeasure.OpenByDay => "open by day",
            TotalMeasure.OpenWithVolunteers => "staffed by volunteers",
            TotalMeasure.OpenForATime => "open for a time",
            TotalMeasure.Unknown => $"of which it is not known whether {(isOne ? "it was" : "they were")} open",
            TotalMeasure.BoroughsWithoutCounter => "without an open front counter",
            TotalMeasure.BoroughsWithTwentyFourHours => "with a front counter open day and night",
            TotalMeasure.BoroughsWithoutTwentyFourHours => "without a front counter open day and night",
            _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "A measure without words."),
        };
}
