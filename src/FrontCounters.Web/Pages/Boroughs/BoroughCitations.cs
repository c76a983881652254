using FrontCounters.Data.Queries.Boroughs;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Data.Queries.Pledges;
using FrontCounters.Data.Record;
using FrontCounters.Web.Pages.Shared;

namespace FrontCounters.Web.Pages.Boroughs;

/// <summary>What answers about several counters at once rest on.</summary>
public static class BoroughCitations
{
    public static CitedFact Cite(IEnumerable<CounterOnADay> counters, string standing) =>
        Cite(counters.Select(counter => counter.State.Basis).OfType<Fact>(), standing);

    public static CitedFact Cite(IEnumerable<Fact> facts, string standing) => new(standing, null, [.. facts]);

    /// <summary>The states and the places of the nearest counters.</summary>
    public static CitedFact Nearest(BoroughAnswer answer, string standing)
    {
        var counters = new[] { answer.NearestOpen, answer.NearestTwentyFourHours }.OfType<CounterAtADistance>()
            .Select(away => away.Counter).ToList();
        return Cite(
            [
                .. counters.Select(counter => counter.State.Basis).OfType<Fact>(),
                .. counters.Select(counter => counter.Point!),
            ],
            standing);
    }

    /// <summary>A borough that never had a counter rests on the source that says so, or that it exists.</summary>
    public static CitedFact Cite(BoroughCount count, string standing) => count.Counters.Count == 0
        ? CitedFact.From(count.Borough, standing)
        : Cite(Told(count.Counters), standing);

    public static CitedFact Cite(BoroughRow row, string standing) => row.Asked.Counters.Count == 0
        ? CitedFact.From(row.Asked.Borough, standing)
        : Cite(row.Counters.Select(counter => counter.State.Basis).OfType<Fact>().Concat(row.Endings).Distinct(), standing);

    /// <summary>Without those that a round long past closed, where there are others.</summary>
    private static IReadOnlyList<CounterOnADay> Told(IReadOnlyList<CounterOnADay> counters) =>
        counters.Where(counter => counter.ClosedEarlier() is null).ToList() is { Count: > 0 } told ? told : counters;

    /// <summary>Every source of a borough's page, for the list at its end.</summary>
    public static IEnumerable<Source> All(
        BoroughAnswer answer, BoroughStory story, PledgeInBorough? pledge, IEnumerable<BoroughCount> neighbours)
    {
        IEnumerable<Fact?> facts =
        [
            answer.Count.Borough,
            .. answer.Shown.SelectMany(counter => new Fact?[] { counter.State.Basis, counter.Address, counter.Point }),
            .. story.Rounds.SelectMany(FactsOf),
            .. story.Events,
            .. story.Figures,
            .. story.Disagreements.SelectMany(known => known.Claims),
            .. pledge?.Pledges ?? [],
            .. pledge?.Spans.SelectMany(span => span.Deciding).Select(counter => counter.State.Basis) ?? [],
            .. neighbours.SelectMany(count => count.Counters).Select(counter => counter.State.Basis),
        ];
        return facts.OfType<Fact>().SelectMany(fact => fact.Sources);
    }

    private static IEnumerable<Fact> FactsOf(RoundInBorough round) =>
    [
        .. round.Stages.Select(here => here.Stage),
        .. round.Stages.SelectMany(here => here.Decisions),
        .. round.Quotations,
        .. round.Statements,
    ];
}
