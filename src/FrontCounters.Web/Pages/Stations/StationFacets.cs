using FrontCounters.Data;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Stations;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Stations;

/// <summary>The ways to narrow a list of counters, each value with the number that it would leave.</summary>
public sealed class StationFacets(CounterRecord record, LondonOnADay london, StationFilter filter, AskedClocks asked)
{
    /// <summary>States that occur; the chosen one stays, to be taken back.</summary>
    public IReadOnlyList<FacetChoice> Services => Occurring(Enum.GetValues<Service>().Select(service => Choice(
        EnumNames.Name(service),
        StateInWords.Words(service, Standing.Observed),
        filter.Service == service,
        filter with { Service = service },
        filter with { Service = null })));

    public IReadOnlyList<FacetChoice> Boroughs => Occurring(record.Boroughs.Select(borough => Choice(
        borough.Slug,
        borough.Name,
        filter.Borough == borough,
        filter with { Borough = borough },
        filter with { Borough = null })));

    /// <summary>Rounds of which a stage had named counters by the day of knowing.</summary>
    public IReadOnlyList<FacetChoice> Rounds =>
        [.. record.Rounds.Where(round => round.DecisiveStage(asked.Known) is not null).Select(round => Choice(
            round.Slug,
            round.Name,
            filter.Round == round && filter.Stage is null,
            WithoutDecision with { Round = round },
            WithoutDecision))];

    public IReadOnlyList<FacetChoice> Stages =>
        [.. record.Rounds.SelectMany(round => round.NamingStages(asked.Known)).Select(stage => Choice(
            stage.Slug,
            stage.Name,
            filter.DecidedBy(asked.Known) == stage,
            WithoutDecision with { Round = stage.Round, Stage = stage },
            WithoutDecision))];

    /// <summary>What the stage asked for said of counters; where none is asked for, the newest decisive one.</summary>
    public IReadOnlyList<FacetChoice> Outcomes => Occurring(Enum.GetValues<Outcome>().Select(outcome => Choice(
        EnumNames.Name(outcome),
        StateInWords.Words(outcome),
        filter.Outcome == outcome,
        filter with { Round = filter.Round ?? record.NewestRound(asked.Known), Outcome = outcome },
        filter with { Outcome = null })));

    private StationFilter WithoutDecision => filter with { Round = null, Stage = null, Outcome = null };

    private FacetChoice Choice(
        string value, string words, bool isChosen, StationFilter with, StationFilter without) => new(
        value,
        words,
        london.Matching(with).Counters.Count,
        isChosen,
        $"/stations{asked.Query(isChosen ? without : with)}");

    private static IReadOnlyList<FacetChoice> Occurring(IEnumerable<FacetChoice> choices) =>
        [.. choices.Where(choice => choice.Count > 0 || choice.Chosen)];
}

/// <summary>A facet as a field of the form.</summary>
/// <param name="Name">The parameter's name.</param>
/// <param name="Label">Above the field.</param>
/// <param name="Any">What the blank value says.</param>
/// <param name="Choices">The values.</param>
public sealed record FacetSelect(string Name, string Label, string Any, IReadOnlyList<FacetChoice> Choices);

/// <summary>One value of a facet.</summary>
/// <param name="Value">As the address carries it.</param>
/// <param name="Words">As the page says it.</param>
/// <param name="Count">How many counters it would leave, everything else asked for staying as it is.</param>
/// <param name="Chosen">True where it is asked for now.</param>
/// <param name="Address">The page with this value; without it where it is chosen already.</param>
public sealed record FacetChoice(string Value, string Words, int Count, bool Chosen, string Address);
