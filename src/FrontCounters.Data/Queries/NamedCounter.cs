using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries;

/// <summary>A counter that a stage names.</summary>
/// <param name="Decision">What the stage says of it.</param>
/// <param name="On">The day on which the round's plans are compared.</param>
/// <param name="Counter">The state it was to have on that day.</param>
public sealed record NamedCounter(Decision Decision, DateOnly On, CounterOnADay Counter);
