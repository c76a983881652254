namespace FrontCounters.Data.Record;

/// <summary>
/// A day on which sources were looked for, whatever was found: how old the newest source is says nothing of when
/// somebody last looked.
/// </summary>
public sealed class Looked
{
    /// <summary>The day; each has one row.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>What was looked through.</summary>
    public required string Through { get; init; }

    /// <summary>What was found.</summary>
    public required string Found { get; init; }
}
