using FrontCounters.Data.Record;

namespace FrontCounters.Web.Wording;

public static class TotalInWords
{
    /// <summary>What is counted, after its number: <c>front counters open</c>.</summary>
    public static string Measure(TotalMeasure measure) => measure switch
    {
        TotalMeasure.Open => "front counters open",
        TotalMeasure.OpenTwentyFourHours => "front counters open day and night",
        TotalMeasure.OpenLimited => "front counters open at limited hours",
        TotalMeasure.OpenByDay => "front counters open by day",
        TotalMeasure.OpenWithVolunteers => "front counters staffed by volunteers",
        TotalMeasure.OpenForATime => "front counters open for a time",
        TotalMeasure.Unknown => "front counters of which it is not known whether they were open",
        TotalMeasure.BoroughsWithoutCounter => "boroughs without an open front counter",
        TotalMeasure.BoroughsWithTwentyFourHours => "boroughs with a front counter open day and night",
        TotalMeasure.BoroughsWithoutTwentyFourHours => "boroughs without a front counter open day and night",
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "A measure without words."),
    };

    /// <summary><c>Expected on 3 March 2026, as known on 21 November 2026: 27 front counters open</c></summary>
    public static string Line(Total total) =>
        $"{(total.IsPlanned ? "Expected on" : "On")} {Say.Day(total.On)}, as known on {Say.Day(total.Known)}: "
        + $"{total.Value} {(total.Value == 1 ? One(Measure(total.Measure)) : Measure(total.Measure))}";

    private static string One(string measure) => measure
        .Replace("boroughs ", "borough ", StringComparison.Ordinal)
        .Replace("front counters ", "front counter ", StringComparison.Ordinal)
        .Replace("they were", "it was", StringComparison.Ordinal);

    /// <summary>True where the names that make up the total are boroughs, not stations.</summary>
    public static bool CountsBoroughs(TotalMeasure measure) => measure
        is TotalMeasure.BoroughsWithoutCounter
        or TotalMeasure.BoroughsWithTwentyFourHours
        or TotalMeasure.BoroughsWithoutTwentyFourHours;
}
