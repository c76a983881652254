using FrontCounters.Data;
using FrontCounters.Data.Queries.Timeline;
using FrontCounters.Data.Record;
using FrontCounters.Web.Pages.Shared;

namespace FrontCounters.Web.Pages.Timeline;

/// <summary>The filters of the form. Of each value, how many entries it would leave beside the other filters.</summary>
public static class TimelineFilters
{
    public static IReadOnlyList<Choice> Choices(CounterRecord record, TimelineFilter filter)
    {
        // Each list is counted once, for all of its values: there may be a hundred and fifty.
        var rounds = Counts(record.TimelineOf(filter with { Round = null }), entry => [entry.RoundSlug ?? ""]);
        var boroughs = Counts(record.TimelineOf(filter with { Borough = null }), entry => entry.Boroughs);
        var stations = Counts(record.TimelineOf(filter with { Station = null }), entry => entry.Stations);
        var kinds = Counts(record.TimelineOf(filter with { Kind = null }), entry => [EnumNames.Name(entry.Kind)]);
        return
        [
            Choice.OfRounds(record, filter.Round, rounds),
            Choice.OfBoroughs(record, filter.Borough, boroughs),
            Choice.From("station", "Front counter", "every front counter", filter.Station,
                record.Stations.Select(station => (station.Slug, station.Name)),
                stations),
            Choice.From("kind", "What", "everything", filter.Kind is { } kind ? EnumNames.Name(kind) : null,
                Enum.GetValues<TimelineKind>().Select(value => (EnumNames.Name(value), TimelineInWords.Kind(value))),
                kinds),
        ];
    }

    /// <returns>How many entries have a value.</returns>
    private static Func<string, int> Counts(IEnumerable<TimelineEntry> entries, Func<TimelineEntry, IEnumerable<string>> values)
    {
        var counts = entries.SelectMany(entry => values(entry).Distinct()).CountBy(value => value)
            .ToDictionary(StringComparer.Ordinal);
        return counts.GetValueOrDefault;
    }
}
