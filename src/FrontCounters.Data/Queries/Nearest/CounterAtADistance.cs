using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Hours;

namespace FrontCounters.Data.Queries.Nearest;

/// <summary>A counter as seen from a place.</summary>
/// <param name="Counter">The counter on the day asked about.</param>
/// <param name="Way">The straight way to it.</param>
/// <param name="Then">Whether it is open at the moment asked about; none where a whole day is meant.</param>
public sealed record CounterAtADistance(CounterOnADay Counter, StraightLine Way, OpenState? Then)
{
    /// <inheritdoc cref="StraightLine.Metres"/>
    public int Metres => Way.Metres;

    /// <inheritdoc cref="StraightLine.FromMetres"/>
    public int FromMetres => Way.FromMetres;

    /// <inheritdoc cref="StraightLine.ToMetres"/>
    public int? ToMetres => Way.ToMetres;

    /// <inheritdoc cref="StraightLine.Direction"/>
    public string? Direction => Way.Direction;

    /// <inheritdoc cref="StraightLine.CrossesThames"/>
    public bool? CrossesThames => Way.CrossesThames;
}
