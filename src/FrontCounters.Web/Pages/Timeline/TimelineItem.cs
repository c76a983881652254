using FrontCounters.Data.Queries.Timeline;
using FrontCounters.Data.Record;
using FrontCounters.Data.Time;
using FrontCounters.Web.Downloads;
using FrontCounters.Web.Formats;

namespace FrontCounters.Web.Pages.Timeline;

/// <summary>One dated thing of the timeline.</summary>
public sealed record TimelineItem
{
    public required string Id { get; init; }

    public required TimelineKind Kind { get; init; }

    /// <summary>A year, month or day: as precise as its source.</summary>
    public required PartialDate Date { get; init; }

    /// <summary>True where the date is approximate.</summary>
    public required bool About { get; init; }

    public required string Text { get; init; }

    public string? Round { get; init; }

    public required IReadOnlyList<string> Boroughs { get; init; }

    public required IReadOnlyList<string> Stations { get; init; }

    public required Standing Standing { get; init; }

    /// <summary>True where it was to happen, and no source held says that it did.</summary>
    public required bool Due { get; init; }

    public required string Url { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>The address of the fact that its state or value rests on; none where there is none.</summary>
    [NotInCsv]
    public string? Evidence { get; init; }

    /// <summary>Addresses of all the facts that it rests on.</summary>
    [NotInCsv]
    public IReadOnlyList<string> Facts { get; init; } = [];

    public static TimelineItem From(TimelineEntry entry, DateOnly known) => new()
    {
        Id = entry.Id,
        Kind = entry.Kind,
        Date = entry.Date,
        About = entry.About,
        Text = TimelineInWords.What(entry),
        Round = entry.RoundSlug,
        Boroughs = entry.Boroughs,
        Stations = entry.Stations,
        Standing = entry.Standing,
        Due = entry.IsDue,
        Url = $"/timeline#{entry.Id}",
        Sources = Cited.Ids(known, entry.Fact),
        Evidence = FactLinks.Address(entry.Fact),
        Facts = FactLinks.All(entry.Fact),
    };
}
