using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Stations;
using FrontCounters.Data.Record;
using FrontCounters.Data.Time;

namespace FrontCounters.Data.Queries.Timeline;

/// <summary>
/// Every dated thing of the record in one order: events, stages, and the days on which counters opened, closed or took
/// other hours.
/// </summary>
public static class TimelineQueries
{
    /// <summary>Oldest first; of one date, stages, then events, then counters by name.</summary>
    public static IReadOnlyList<TimelineEntry> TimelineOf(this CounterRecord record, TimelineFilter filter) =>
    [
        .. record.TimelineKnown(filter.Known)
            .Where(entry => filter.Kind is null || entry.Kind == filter.Kind)
            .Where(entry => filter.Round is null || entry.RoundSlug == filter.Round)
            .Where(entry => filter.Borough is null || entry.Boroughs.Contains(filter.Borough))
            .Where(entry => filter.Station is null || entry.Stations.Contains(filter.Station))
            .Where(entry => filter.Since is not { } since || entry.Date.Last >= since.First)
            .Where(entry => filter.Until is not { } until || entry.Date.First <= until.Last),
    ];

    /// <summary>All of it. A page asks for it once a filter, so an answer is kept for the next.</summary>
    private static IReadOnlyList<TimelineEntry> TimelineKnown(this CounterRecord record, DateOnly known) =>
        record.Kept.GetOrAdd<DateOnly, IReadOnlyList<TimelineEntry>>(known, day =>
        [
            .. Events(record, day).Concat(Stages(record, day)).Concat(Changes(record, day))
                .OrderBy(entry => entry.Date)
                .ThenBy(entry => entry.Kind != TimelineKind.Stage)
                .ThenBy(entry => entry.Kind)
                .ThenBy(entry => entry.Id, StringComparer.Ordinal),
        ]);

    private static IEnumerable<TimelineEntry> Events(CounterRecord record, DateOnly known) => record.Events
        .Where(datedEvent => datedEvent.KnownFrom <= known)
        .Select(datedEvent => new TimelineEntry(
            TimelineKind.Event,
            datedEvent.Date,
            datedEvent.About,
            datedEvent,
            datedEvent.Standing,
            record.IsDue(datedEvent, known),
            datedEvent.RoundSlug,
            datedEvent.Boroughs,
            datedEvent.Stations)
        {
            IsAhead = datedEvent.Date.First > known,
        });

    /// <summary>A stage names too many counters to be about one of them: those have lines of their own.</summary>
    private static IEnumerable<TimelineEntry> Stages(CounterRecord record, DateOnly known) => record.Stages
        .Where(stage => stage.Date <= known)
        .Select(stage => new TimelineEntry(
            TimelineKind.Stage,
            PartialDate.FromDay(stage.Date),
            false,
            stage,
            stage.Standing,
            false,
            stage.RoundSlug,
            [],
            []));

    private static IEnumerable<TimelineEntry> Changes(CounterRecord record, DateOnly known) =>
        record.Stations.SelectMany(station => Changes(station, known));

    private static IEnumerable<TimelineEntry> Changes(Station station, DateOnly known)
    {
        var periods = StationHistories.StatesOf(station, known);
        return periods.Skip(1)
            .Zip(periods, (after, before) => (Kind: KindOf(before, after), State: after))
            .Where(change => change.Kind is not null)
            .Select(change => new TimelineEntry(
                change.Kind!.Value,
                PartialDate.FromDay(change.State.From!.Value),
                false,
                change.State.Basis!,
                change.State.Standing,
                change.State.IsDue,
                RoundOf(station, change.State.From!.Value),
                [station.BoroughSlug],
                [station.Slug])
            {
                IsAhead = change.State.From > known,
            });
    }

    /// <returns>None where nobody knows what changed.</returns>
    private static TimelineKind? KindOf(CounterState before, CounterState after) => (before, after) switch
    {
        (_, { Service: Service.Unknown }) => null,
        ({ IsOpen: true }, { IsOpen: false }) => TimelineKind.Closing,
        ({ Service: Service.None }, { IsOpen: true }) => TimelineKind.Opening,
        ({ IsOpen: true }, { IsOpen: true }) when (before.Service, before.Hours) != (after.Service, after.Hours) =>
            TimelineKind.Hours,
        _ => null,
    };

    /// <summary>The round of which a stage by then decided of this counter a change due that day.</summary>
    private static string? RoundOf(Station station, DateOnly day) => station.Decisions
        .Where(decision => decision.Due == day)
        .OrderBy(decision => decision.Stage.Date)
        .LastOrDefault()?.RoundSlug;
}
