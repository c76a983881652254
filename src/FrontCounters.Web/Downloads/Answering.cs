using FrontCounters.Data;
using FrontCounters.Web.Asking;

namespace FrontCounters.Web.Downloads;

/// <summary>What every download needs to answer: the record, and the two days asked about.</summary>
public sealed record Answering(CounterRecord Record, AskedClocks Asked)
{
    public Listing<T> List<T>(IEnumerable<T> items) => new()
    {
        On = Asked.On,
        Known = Asked.Known,
        AsOf = Record.AsOf(Asked.Known),
        Release = Record.Release.Id,
        Items = [.. items],
    };
}
