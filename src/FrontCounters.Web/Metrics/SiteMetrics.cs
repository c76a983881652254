using System.Diagnostics.Metrics;
using FrontCounters.Data.Time;
using FrontCounters.Web.Answers;
using FrontCounters.Web.Hosting;
using FrontCounters.Web.Limits;

namespace FrontCounters.Web.Metrics;

/// <summary>
/// What the site alone knows of itself; requests, connections and memory are the framework's own metrics. Read when somebody
/// asks, so that it costs no request anything. None names a path, a query, a place or a client.
/// </summary>
public sealed class SiteMetrics
{
    public const string Name = "FrontCounters";

    private const string Day = "d";

    private readonly CurrentRecord current;
    private readonly LondonClock london;
    private readonly WorkLimiter limiter;

    public SiteMetrics(
        IMeterFactory meters,
        AnswerStore store,
        WorkLimiter limiter,
        ClientConnections connections,
        CurrentRecord current,
        CurrentPostcodes postcodes,
        LondonClock london)
    {
        (this.current, this.london, this.limiter) = (current, london, limiter);
        var meter = meters.Create(Name);
        meter.CreateObservableCounter("frontcounters.answers.hits", () => store.Served, description: "Answers given from the store, about.");
        meter.CreateObservableCounter("frontcounters.answers.evicted", () => store.Evicted, description: "Answers given up for want of room.");
        meter.CreateObservableGauge("frontcounters.answers.kept", () => store.Bytes, "By", "Memory that kept answers take.");
        meter.CreateObservableCounter("frontcounters.requests.refused", Refused, description: "Requests refused for what they cost, by reason.");
        meter.CreateObservableCounter(
            "frontcounters.connections.refused", () => connections.RefusedInAll, description: "Connections refused, because too many were open.");
        meter.CreateObservableGauge("frontcounters.release.info", Release, description: "The release served: always 1.");
        meter.CreateObservableGauge(
            "frontcounters.data.refused", () => current.Fault is null ? 0 : 1, description: "1 while another release than that of the data is served.");
        meter.CreateObservableGauge("frontcounters.sources.newest.age", Newest, Day, "Days since the newest source.");
        meter.CreateObservableGauge("frontcounters.looked.age", Looked, Day, "Days since somebody looked for sources; missing where nobody has.");
        meter.CreateObservableGauge("frontcounters.postcodes.held", () => postcodes.Book.Count, description: "Exact postcodes held.");
    }

    private IEnumerable<Measurement<long>> Refused() =>
    [
        new(limiter.RefusedAsTooMany, KeyValuePair.Create<string, object?>("reason", "too-many-requests")),
        new(limiter.RefusedAsBusy, KeyValuePair.Create<string, object?>("reason", "busy")),
    ];

    private Measurement<int> Release() =>
        new(1, KeyValuePair.Create<string, object?>("release", current.Record.Release.Id));

    private int Newest() => london.Today.DayNumber - current.Record.AsOf(london.Today).DayNumber;

    private IEnumerable<Measurement<int>> Looked() => current.Record.LookedBy(london.Today) is { } looked
        ? [new Measurement<int>(london.Today.DayNumber - looked.Day.DayNumber)]
        : [];
}
