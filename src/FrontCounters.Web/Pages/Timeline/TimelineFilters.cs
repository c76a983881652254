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
        // Each list is asked for once: there are a hundred values to count in it.
        var rounds = record.TimelineOf(filter with { Round = null });
        var boroughs = record.TimelineOf(filter with { Borough = null });
        var stations = record.TimelineOf(filter with { Station = null });
        var kinds = record.TimelineOf(filter with { Kind = null });
        return
        [
            Choice.OfRounds(record, filter.Round, round => rounds.Count(entry => entry.RoundSlug == round)),
            Choice.OfBoroughs(record, filter.Borough, borough => boroughs.Count(entry => entry.Boroughs.Contains(borough))),
            Choice.From("station", "Front counter", "every front counter", filter.Station,
                record.Stations.Select(station => (station.Slug, station.Name)),
                station => stations.Count(entry => entry.Stations.Contains(station))),
            Choice.From("kind", "What", "everything", filter.Kind is { } kind ? EnumNames.Name(kind) : null,
                Enum.GetValues<TimelineKind>().Select(value => (EnumNames.Name(value), TimelineInWords.Kind(value))),
                word => kinds.Count(entry => EnumNames.Name(entry.Kind) == word)),
        ];
    }
}
