namespace FrontCounters.Data.Record;

/// <summary>A state in which the record was published: a row of <c>data/releases.csv</c>.</summary>
public sealed class LoggedRelease
{
    /// <summary>From 1 on, without a gap.</summary>
    public required int Number { get; init; }

    /// <summary>When it was published, in UTC. It never moves.</summary>
    public required DateTimeOffset Published { get; init; }

    /// <summary><see cref="Releases.RecordRows.Hash"/> of its rows.</summary>
    public required string Rows { get; init; }

    /// <summary>Why the record was changed, in a sentence for readers.</summary>
    public required string Reason { get; init; }

    /// <summary>Why it made one of its changes: the change's own reason or, without one, the release's.</summary>
    public string ReasonFor(LoggedChange change) => change.Reason ?? Reason;
}
