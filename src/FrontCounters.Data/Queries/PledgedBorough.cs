using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries;

/// <summary>A borough with the history of the promise in it, up to the day asked about.</summary>
public sealed record PledgedBorough(Borough Borough, PledgeInBorough History)
{
    /// <summary>How it stood on the day asked about.</summary>
    public PledgeSpan Now => History.Spans[^1];
}
