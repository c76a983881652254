using FrontCounters.Data;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Timeline;
using FrontCounters.Data.Record;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Timeline;

/// <summary>Dated things of the timeline as the site says them.</summary>
public static class TimelineInWords
{
    public static string Kind(TimelineKind kind) => kind switch
    {
        TimelineKind.Event => "Events",
        TimelineKind.Stage => "Stages of a round",
        TimelineKind.Opening => "Front counters opening",
        TimelineKind.Closing => "Front counters closing",
        TimelineKind.Hours => "Changes of hours",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A kind of entry without words."),
    };

    /// <summary><c>About October 2025</c>, <c>14 December 2017</c></summary>
    public static string When(TimelineEntry entry) => (entry.About ? "About " : "") + Say.Date(entry.Date);

    /// <summary>After the date of what is only due: that it is not confirmed, and how much of it is.</summary>
    public static string? Unconfirmed(TimelineEntry entry, CounterRecord record, DateOnly known) => entry switch
    {
        { IsDue: false } => null,
        { IsAhead: true } => ", due",
        { Fact: DatedEvent datedEvent } => Unconfirmed(datedEvent, record, known),
        _ => ", due and not confirmed since",
    };

    /// <inheritdoc cref="Unconfirmed(TimelineEntry, CounterRecord, DateOnly)" />
    public static string? Unconfirmed(DatedEvent datedEvent, CounterRecord record, DateOnly known)
    {
        if (datedEvent.Standing != Standing.Scheduled || datedEvent.Date.First > known)
        {
            return datedEvent.Standing == Standing.Scheduled ? ", due" : null;
        }

        var begun = record.BegunBy(datedEvent);
        var evidence = EvidenceCounts.From(
            begun.Select(period => period?.ConfirmedBy(known)),
            begun.Count(period => period?.ConfirmedBy(known) is null));
        return evidence.Confirmed.Count == 0
            ? ", due and not confirmed since"
            : $", {EvidenceInWords.Counted(evidence)}";
    }

    /// <summary>What happened or, where no source says that it did, was to happen.</summary>
    public static string What(TimelineEntry entry) => entry switch
    {
        { Fact: DatedEvent datedEvent } => datedEvent.Title,
        { Fact: Stage stage } => $"{stage.Name}: {stage.Summary}",
        { Fact: Period period } => Change(entry, period),
        _ => throw new ArgumentOutOfRangeException(nameof(entry), entry.Kind, "An entry of an unknown kind."),
    };

    public static string Heading(int number, TimelineFilter filter) => number == 0
        ? "We know of nothing that happened there then"
        : Say.Capital(Say.Count(number, "opening, closing or decision", "openings, closings and decisions") + Span(filter));

    private static string Change(TimelineEntry entry, Period period)
    {
        var name = period.Station.Name;
        var was = entry.IsAhead ? "is" : "was";
        return (entry.Kind, entry.IsDue) switch
        {
            (TimelineKind.Closing, true) => $"The front counter at {name} {was} due to close.",
            (TimelineKind.Closing, false) => $"The front counter at {name} was not open from this day on.",
            (TimelineKind.Opening, true) => $"A front counter {was} due to open at {name}.",
            (TimelineKind.Opening, false) => $"A front counter was open at {name} from this day on.",
            (_, true) => $"The front counter at {name} {was} due to have other hours: {Service(period)}.",
            _ => $"The front counter at {name} had other hours: {Service(period)}.",
        };
    }

    private static string Service(Period period) => period.Hours is { } hours
        ? HoursInWords.Sentence(hours)
        : StateInWords.Words(period.Service, period.Standing).ToLowerInvariant();

    private static string Span(TimelineFilter filter) =>
        (filter.Since is { } since ? $" from {Say.Date(since)}" : "")
        + (filter.Until is { } until ? $" to {Say.Date(until)}" : "");
}
