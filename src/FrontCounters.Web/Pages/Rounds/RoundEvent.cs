using FrontCounters.Data.Record;
using FrontCounters.Data.Time;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Rounds;

/// <summary>A dated event in the story of a round.</summary>
public sealed record RoundEvent
{
    public required string Id { get; init; }

    public required PartialDate Date { get; init; }

    /// <summary>True where the date is approximate.</summary>
    public required bool About { get; init; }

    public required string Title { get; init; }

    public string? Stage { get; init; }

    public required IReadOnlyList<string> Boroughs { get; init; }

    public required IReadOnlyList<string> Stations { get; init; }

    public required Standing Standing { get; init; }

    public required string Url { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    public static RoundEvent From(DatedEvent datedEvent) => new()
    {
        Id = datedEvent.Id,
        Date = datedEvent.Date,
        About = datedEvent.About,
        Title = datedEvent.Title,
        Stage = datedEvent.StageSlug,
        Boroughs = datedEvent.Boroughs,
        Stations = datedEvent.Stations,
        Standing = datedEvent.Standing,
        Url = FactInWords.Address(datedEvent),
        Sources = datedEvent.SourceIds,
    };
}
