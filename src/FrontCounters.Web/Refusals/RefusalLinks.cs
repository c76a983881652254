using FrontCounters.Data;
using FrontCounters.Data.Geography;
using FrontCounters.Data.Record;

namespace FrontCounters.Web.Refusals;

/// <summary>Pages that may have been meant: every one of a noun, or one.</summary>
public static class RefusalLinks
{
    public static IEnumerable<RefusalLink> ToBoroughs(CounterRecord record) => record.Boroughs.Select(To);

    public static RefusalLink To(Borough borough) => new($"/boroughs/{borough.Slug}", borough.Name);

    /// <summary>The answer from a place.</summary>
    /// <param name="code">The place's <see cref="Place.Code"/>.</param>
    /// <param name="text">What to call the answer.</param>
    public static RefusalLink ToNearest(string code, string text) => new($"/nearest{QueryString.Create("from", code)}", text);

    public static IEnumerable<RefusalLink> ToStations(CounterRecord record) =>
        record.Stations.Select(station => new RefusalLink($"/stations/{station.Slug}", station.Name));

    public static IEnumerable<RefusalLink> ToRounds(CounterRecord record) =>
        record.Rounds.Select(round => new RefusalLink($"/rounds/{round.Slug}", round.Name));
}
