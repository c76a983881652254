using FrontCounters.Data;
using FrontCounters.Data.Queries.Access;
using FrontCounters.Web.Days;
using FrontCounters.Web.Formats;

namespace FrontCounters.Web.Downloads;

/// <summary>What every download needs to answer: the record, the two days asked about, the postcodes.</summary>
public sealed record RequestContext(CounterRecord Record, AskedClocks Asked, PostcodesCounted Postcodes)
{
    /// <summary>The access figures of the two days.</summary>
    public AccessOnADay Access() => Record.AccessOn(Asked.Clocks, Postcodes);

    public Listing<T> List<T>(IEnumerable<T> items) => new()
    {
        On = Asked.On,
        Known = Asked.Known,
        AsOf = Record.AsOf(Asked.Known),
        Release = Record.Release.Id,
        Items = [.. items],
    };
}
