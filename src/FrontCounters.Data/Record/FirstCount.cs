namespace FrontCounters.Data.Record;

/// <summary>How many rows of a table the first release held about a borough, a station, a round, or all of London.</summary>
public sealed class FirstCount
{
    /// <summary><c>london</c>, <c>borough:harrow</c>, <c>station:harrow</c> or <c>round:2025</c>.</summary>
    public required string Subject { get; init; }

    public required string Table { get; init; }

    public required int Rows { get; init; }
}
