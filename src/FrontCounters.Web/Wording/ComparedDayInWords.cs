using FrontCounters.Data.Queries.Counters;

namespace FrontCounters.Web.Wording;

/// <summary>What a day that changes are told for is called.</summary>
public static class ComparedDayInWords
{
    /// <summary><c>30 June 2017</c>, <c>Under the list of 6 August 2025</c>, <c>Today</c></summary>
    public static string Label(ComparedDay day, DateOnly today) => day switch
    {
        { Milestone.Label: { } label } => label,
        _ when day.Clocks.On == today => "Today",
        _ => Say.Day(day.Clocks.On),
    };

    /// <summary>The two days as a link carries them, as <see cref="Days.AskedClocks.Query"/> does.</summary>
    public static string Query(Clocks clocks, DateOnly today) =>
        (clocks.On == today, clocks.Known == today) switch
        {
            (true, true) => "",
            (false, true) => $"?on={clocks.On:O}",
            (true, false) => $"?known={clocks.Known:O}",
            _ => $"?on={clocks.On:O}&known={clocks.Known:O}",
        };
}
