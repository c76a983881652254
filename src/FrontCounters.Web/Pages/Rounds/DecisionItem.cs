using FrontCounters.Data.Record;
using FrontCounters.Web.Formats;

namespace FrontCounters.Web.Pages.Rounds;

/// <summary>What a stage says of one counter.</summary>
public sealed record DecisionItem
{
    /// <summary>The station's slug.</summary>
    public required string Station { get; init; }

    public required string Name { get; init; }

    public required string Borough { get; init; }

    public required Outcome Outcome { get; init; }

    /// <summary>Weekly hours in the record's form, where a source states them.</summary>
    public string? Hours { get; init; }

    /// <summary>The exact day, where a source gives one.</summary>
    public DateOnly? Effective { get; init; }

    /// <summary>The day from which it was to hold: the exact one, or else the stage's.</summary>
    public required DateOnly Due { get; init; }

    public required Standing Standing { get; init; }

    /// <summary>True where only sources later than the stage name this counter.</summary>
    public required bool NamedLater { get; init; }

    public required string Url { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>
    /// The same as OpenStreetMap's <c>opening_hours</c>: limited hours end in <c>; PH unknown</c>, since no source states
    /// them for bank holidays.
    /// </summary>
    [LastInCsv]
    public OsmHours? OpeningHours { get; init; }

    public static DecisionItem From(Decision decision) => new()
    {
        Station = decision.StationSlug,
        Name = decision.Station.Name,
        Borough = decision.Station.BoroughSlug,
        Outcome = decision.Outcome,
        Hours = decision.Hours?.ToString(),
        OpeningHours = OsmHours.From(decision.Hours),
        Effective = decision.Effective,
        Due = decision.Due,
        Standing = decision.Standing,
        NamedLater = decision.NamedLater,
        Url = $"/stations/{decision.StationSlug}",
        Sources = decision.SourceIds,
    };
}
