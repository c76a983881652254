namespace FrontCounters.Data.Queries;

/// <summary>A counter as seen from a place.</summary>
/// <param name="Counter">The counter on the day asked about.</param>
/// <param name="Metres">In a straight line from the place, or from the middle of an area, to the metre.</param>
/// <param name="FromMetres">The least it can be from anywhere in the area; the same where it is one spot.</param>
/// <param name="ToMetres">The most it can be; none where the area's spread is not known.</param>
/// <param name="Direction">From the place to the counter: <c>north-east</c>; none where it is the place itself.</param>
/// <param name="CrossesThames">True where it is on the other bank; none where that is not known.</param>
/// <param name="Then">Whether it is open at the moment asked about; none where a whole day is meant.</param>
public sealed record CounterAtADistance(
    CounterOnADay Counter,
    int Metres,
    int FromMetres,
    int? ToMetres,
    string? Direction,
    bool? CrossesThames,
    OpenState? Then);
