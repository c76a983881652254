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

    public static RoundEvent Of(DatedEvent happening) => new()
    {
        Id = happening.Id,
        Date = happening.Date,
        About = happening.About,
        Title = happening.Title,
        Stage = happening.StageSlug,
        Boroughs = happening.Boroughs,
        Stations = happening.Stations,
        Standing = happening.Standing,
        Url = FactInWords.Address(happening),
        Sources = happening.SourceIds,
    };
}
