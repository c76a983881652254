using FrontCounters.Data;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Web.Maps;
using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace FrontCounters.Web.Tests.Maps;

/// <summary>Maps of the record in <c>data/</c>, read once.</summary>
public sealed class RealRecord : IDisposable
{
    public static readonly DateOnly Today = new(2026, 11, 22);
    public static readonly DateOnly SummerOf2017 = new(2017, 6, 30);

    private readonly SiteFactory site = new();

    public CounterRecord Record => site.Services.GetRequiredService<CounterRecord>();

    /// <summary>All of London with every counter that was open on the day, or with every counter.</summary>
    public MapView London(DateOnly day, bool closedToo = false) => new(
        "London",
        "/stations.geojson",
        MapView.Numbered(On(day).Counters.Where(counter => closedToo || counter.State.IsOpen)));

    public MapView BoroughMap(string slug, DateOnly day)
    {
        var borough = Record.Borough(slug)!;
        return new MapView(borough.Name, $"/boroughs/{slug}.geojson", MapView.Numbered(On(day).In(borough)))
        {
            Borough = borough,
        };
    }

    public void Dispose() => site.Dispose();

    private LondonOnADay On(DateOnly day) => Record.LondonOn(new Clocks(day, day));
}
