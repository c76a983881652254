using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Stations;

/// <summary>Which counters of a day are asked for; what is absent does not narrow the answer.</summary>
public sealed record StationFilter
{
    public Borough? Borough { get; init; }

    /// <summary>What the counter offers on the day asked about.</summary>
    public Service? Service { get; init; }

    /// <summary>A round whose decisive stage names the counter.</summary>
    public ClosureRound? Round { get; init; }

    /// <summary>A stage that names the counter; it goes before <see cref="Round"/>.</summary>
    public Stage? Stage { get; init; }

    /// <summary>What that stage, or the round's decisive one, said of the counter.</summary>
    public Outcome? Outcome { get; init; }

    public StationSearch? Search { get; init; }

    public bool IsEmpty => this == new StationFilter();

    /// <summary>The stage that the counters must be named by, as known on a day.</summary>
    public Stage? DecidedBy(DateOnly known) => Stage ?? Round?.DecisiveStage(known);
}
