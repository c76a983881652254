using System.Text.Json.Serialization;
using FrontCounters.Data.Queries.Access;
using FrontCounters.Data.Queries.Pledges;
using FrontCounters.Data.Record;
using FrontCounters.Data.Time;
using FrontCounters.Web.Formats;
using FrontCounters.Web.Pages.Stations;

namespace FrontCounters.Web.Pages.Boroughs;

/// <summary>One borough as it is published: all that its page states of counters and decisions on the day.</summary>
public sealed record BoroughDetail : AccessColumns
{
    internal BoroughDetail(AccessOnADay access, AccessFigures figures)
        : base(access, figures)
    {
    }

    public required DateOnly On { get; init; }

    public required DateOnly Known { get; init; }

    public required DateOnly AsOf { get; init; }

    public required string Release { get; init; }

    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required string Gss { get; init; }

    public required PartOfLondon Part { get; init; }

    public required Force Force { get; init; }

    public int? Open { get; init; }

    [JsonPropertyName("open24Hours")]
    public int? OpenTwentyFourHours { get; init; }

    public required int Unknown { get; init; }

    /// <summary>Every counter of the borough, closed ones included, in the order of the page's list.</summary>
    public required IReadOnlyList<StationItem> Counters { get; init; }

    /// <summary>From the middle of the borough's postcodes, in a straight line.</summary>
    public NearCounter? NearestOpen { get; init; }

    [JsonPropertyName("nearest24Hours")]
    public NearCounter? NearestTwentyFourHours { get; init; }

    /// <summary>Slugs of open counters whose place is not known; one of them may be nearer.</summary>
    public required IReadOnlyList<string> NotPlaced { get; init; }

    public required IReadOnlyList<BoroughDecision> Decisions { get; init; }

    /// <summary>The promise of a counter open day and night in each borough, held against this one.</summary>
    public required IReadOnlyList<PledgePart> Pledge { get; init; }

    /// <summary>The access figures before and after each round, and on the day asked about, which comes last.</summary>
    public required IReadOnlyList<AccessItem> Access { get; init; }

    public required IReadOnlyList<Neighbour> Neighbours { get; init; }

    public required string Url { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    public sealed record NearCounter(
        string Slug,
        string Name,
        string Borough,
        int DistanceMetres,
        string? Direction,
        bool? CrossesThames,
        string Url,
        IReadOnlyList<string> Sources);

    public sealed record BoroughDecision(
        string Round,
        string Stage,
        DateOnly Date,
        string Station,
        Outcome Outcome,
        WeeklyHours? Hours,
        DateOnly? Effective,
        DateOnly Due,
        Standing Standing,
        bool NamedLater,
        string Url,
        IReadOnlyList<string> Sources,
        OsmHours? OpeningHours);

    public sealed record PledgePart(
        DateOnly From,
        DateOnly? To,
        PledgeKeeping Keeping,
        bool Due,
        DateOnly? ConfirmedOn,
        IReadOnlyList<string> Stations,
        IReadOnlyList<string> Sources);

    public sealed record Neighbour(
        string Slug,
        string Name,
        int? Open,
        [property: JsonPropertyName("open24Hours")] int? OpenTwentyFourHours,
        string Url,
        IReadOnlyList<string> Sources);
}
