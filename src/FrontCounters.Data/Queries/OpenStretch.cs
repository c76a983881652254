using NodaTime;

namespace FrontCounters.Data.Queries;

/// <summary>A time, its end excluded, through which a counter's state stays the same.</summary>
internal readonly record struct OpenStretch(
    Instant From, Instant To, Openness State, Doubt? Doubt, CounterState Counter)
{
    public bool IsOpen => State == Openness.Open;

    public bool IsUncertain => State is Openness.Unknown or Openness.Disputed;
}
