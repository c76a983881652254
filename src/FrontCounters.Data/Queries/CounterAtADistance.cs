namespace FrontCounters.Data.Queries;

/// <summary>A counter as seen from a place.</summary>
/// <param name="Counter">The counter on the day asked about.</param>
/// <param name="Way">The straight way to it.</param>
/// <param name="Then">Whether it is open at the moment asked about; none where a whole day is meant.</param>
public sealed record CounterAtADistance(CounterOnADay Counter, Way Way, OpenState? Then)
{
    /// <inheritdoc cref="Way.Metres"/>
    public int Metres => Way.Metres;

    /// <inheritdoc cref="Way.FromMetres"/>
    public int FromMetres => Way.FromMetres;

    /// <inheritdoc cref="Way.ToMetres"/>
    public int? ToMetres => Way.ToMetres;

    /// <inheritdoc cref="Way.Direction"/>
    public string? Direction => Way.Direction;

    /// <inheritdoc cref="Way.CrossesThames"/>
    public bool? CrossesThames => Way.CrossesThames;
}
