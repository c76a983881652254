using FrontCounters.Data.Geography;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;

namespace FrontCounters.Web.Maps;

/// <summary>What a page's map shows. The same places stand in the page as a list, in the same order.</summary>
/// <param name="Title">What it is a map of, for those who cannot see it.</param>
/// <param name="GeoJson">The page's own GeoJSON, with its query: what the map in the browser reads.</param>
/// <param name="Places">Every place with a point, numbered as in the list.</param>
public sealed record MapView(string Title, string GeoJson, IReadOnlyList<MapPlace> Places)
{
    /// <summary>The borough to show larger and lighter than its neighbours; none for all of London.</summary>
    public Borough? Borough { get; init; }

    /// <summary>The place that the reader asked about.</summary>
    public Position? From { get; init; }

    /// <summary>What that place is called beside its dot.</summary>
    public string? FromName { get; init; }

    /// <summary>
    /// The address that asks which counter is nearest, for a place that the reader chooses on the map to be put in as
    /// <c>from</c>; none where the page's map is not to ask from.
    /// </summary>
    public string? Nearest { get; init; }

    /// <summary>Numbers the counters in the order given, and leaves out those whose place is not known.</summary>
    /// <param name="counters">The counters of the page's list.</param>
    /// <param name="away">How far each is, where the page tells that.</param>
    public static IReadOnlyList<MapPlace> Numbered(IEnumerable<CounterOnADay> counters, IReadOnlyDictionary<string, string>? away = null) =>
        [.. counters.Select((counter, index) => (counter, number: index + 1))
            .Where(numbered => numbered.counter.Point is not null)
            .Select(numbered => new MapPlace(
                numbered.number,
                numbered.counter.Station.Slug,
                numbered.counter.Station.Name,
                numbered.counter.State.Service,
                numbered.counter.State.Standing,
                numbered.counter.Point!.Position)
            {
                Away = away?.GetValueOrDefault(numbered.counter.Station.Slug),
            })];
}
