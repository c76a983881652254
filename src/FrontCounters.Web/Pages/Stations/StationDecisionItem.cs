using FrontCounters.Data.Record;
using FrontCounters.Data.Time;
using FrontCounters.Web.Downloads;
using FrontCounters.Web.Formats;

namespace FrontCounters.Web.Pages.Stations;

/// <summary>What a stage said of one station's counter.</summary>
public sealed record StationDecisionItem
{
    public required string Id { get; init; }

    public required string Round { get; init; }

    public required string Stage { get; init; }

    /// <summary>The stage's day.</summary>
    public required DateOnly Date { get; init; }

    public required Outcome Outcome { get; init; }

    public WeeklyHours? Hours { get; init; }

    /// <summary>
    /// The same as OpenStreetMap's <c>opening_hours</c>: limited hours end in <c>; PH unknown</c>, since no source states
    /// them for bank holidays.
    /// </summary>
    public OsmHours? OpeningHours { get; init; }

    /// <summary>The exact day from which it was to hold, where a source gives one.</summary>
    public DateOnly? Effective { get; init; }

    /// <summary>That day or, where no source gives one, the day by which the whole stage was due.</summary>
    public required DateOnly Due { get; init; }

    public required Standing Standing { get; init; }

    /// <summary>True where only sources later than the stage name this counter.</summary>
    public required bool NamedLater { get; init; }

    public string? Note { get; init; }

    public required string Url { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    public static StationDecisionItem From(Decision decision) => new()
    {
        Id = decision.FactId,
        Round = decision.RoundSlug,
        Stage = decision.StageSlug,
        Date = decision.Stage.Date,
        Outcome = decision.Outcome,
        Hours = decision.Hours,
        OpeningHours = OsmHours.From(decision.Hours),
        Effective = decision.Effective,
        Due = decision.Due,
        Standing = decision.Standing,
        NamedLater = decision.NamedLater,
        Note = decision.Note,
        Url = $"/rounds/{decision.RoundSlug}/{decision.StageSlug}",
        Sources = Cited.Ids(decision),
    };
}
