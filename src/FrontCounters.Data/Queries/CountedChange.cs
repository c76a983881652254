using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries;

/// <summary>One counter that was counted otherwise from a day on.</summary>
/// <param name="Station">Whose counter it is.</param>
/// <param name="Before">What it offered the day before; none on the record's first day.</param>
/// <param name="After">What it offered from that day on.</param>
public sealed record CountedChange(Station Station, CounterState? Before, CounterState After);
