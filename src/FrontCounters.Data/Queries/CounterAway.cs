namespace FrontCounters.Data.Queries;

/// <summary>A counter as seen from somewhere else, in a straight line.</summary>
/// <param name="Counter">The counter, with its state on the day.</param>
/// <param name="Metres">How far.</param>
/// <param name="Direction">Which way, as a word: <c>north-east</c>.</param>
/// <param name="CrossesThames">True where the Thames lies between.</param>
public sealed record CounterAway(CounterOnADay Counter, double Metres, string Direction, bool CrossesThames);
