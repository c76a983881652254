using FrontCounters.Data;
using FrontCounters.Data.Queries.Timeline;
using FrontCounters.Data.Record;
using FrontCounters.Web.Pages.Shared;

namespace FrontCounters.Web.Pages.Timeline;

/// <summary>The filters of the form. Of each value, how many entries it would leave beside the other filters.</summary>
public static class TimelineFilters
{
    public static IReadOnlyList<Choice> Of(CounterRecord record, TimelineFilter filter)
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
            Choice.Of("station", "Front counter", "every front counter", filter.Station,
                record.Stations.Select(each => (each.Slug, each.Name)),
                station => stations.Count(entry => entry.Stations.Contains(station))),
            Choice.Of("kind", "What", "everything", filter.Kind is { } kind ? EnumNames.Of(kind) : null,
                Enum.GetValues<TimelineKind>().Select(each => (EnumNames.Of(each), TimelineInWords.Kind(each))),
                word => kinds.Count(entry => EnumNames.Of(entry.Kind) == word)),
        ];
    }
}
