using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Data.Record;
using FrontCounters.Web.Downloads;
using FrontCounters.Web.Formats;

namespace FrontCounters.Web.Pages.Rounds;

/// <summary>What a round came to for one counter: what was last decided, whether it closed, and when.</summary>
public sealed record RoundOutcomeItem
{
    /// <summary>The station's slug.</summary>
    public required string Station { get; init; }

    public required string Name { get; init; }

    public required string Borough { get; init; }

    public required string Round { get; init; }

    /// <summary>The stage that said the last word on this counter.</summary>
    public required string Stage { get; init; }

    /// <summary>That stage's day.</summary>
    public required DateOnly Decided { get; init; }

    public required Outcome Outcome { get; init; }

    /// <summary>How well it is established that this was decided.</summary>
    public required Standing Standing { get; init; }

    /// <summary>Whether it closed by that: <c>due</c> where it was to close and no source held says that it did.</summary>
    public required Closure Closure { get; init; }

    /// <summary>
    /// The first day without the counter, only where it was decided to close. Where <c>closure</c> is <c>due</c> it is
    /// the day on which it was to close, and no source held says that it did.
    /// </summary>
    public DateOnly? ClosingDay { get; init; }

    /// <summary>Whether a source gives this counter's own day.</summary>
    public ClosingDayPrecision? ClosingDayPrecision { get; init; }

    public Standing? ClosingDayStanding { get; init; }

    /// <summary>Our note for readers, once every stage of the round was known.</summary>
    public string? Note { get; init; }

    public required string Url { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>The address of the fact that its state or value rests on; none where there is none.</summary>
    [NotInCsv]
    public string? Evidence { get; init; }

    /// <summary>Addresses of all the facts that it rests on.</summary>
    [NotInCsv]
    public IReadOnlyList<string> Facts { get; init; } = [];

    public static RoundOutcomeItem From(RoundOutcome outcome, DateOnly known)
    {
        var decision = outcome.Decision;
        return new RoundOutcomeItem
        {
            Station = decision.StationSlug,
            Name = decision.Station.Name,
            Borough = decision.Station.BoroughSlug,
            Round = decision.RoundSlug,
            Stage = decision.StageSlug,
            Decided = decision.Stage.Date,
            Outcome = decision.Outcome,
            Standing = decision.Standing,
            Closure = outcome.Closure,
            ClosingDay = outcome.Closing?.Day,
            ClosingDayPrecision = outcome.Precision,
            ClosingDayStanding = outcome.Closing?.Standing,
            Note = decision.Stage.Round.IsWhollyKnown(known) ? decision.Note : null,
            Url = $"/stations/{decision.StationSlug}",
            Sources = Cited.Ids(known, outcome.Facts),
            Evidence = FactLinks.Address(decision),
            Facts = FactLinks.All(outcome.Facts),
        };
    }
}
