using FrontCounters.Data;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Data.Record;
using FrontCounters.Web.Pages.Shared;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Nearest;

/// <summary>What the rows of the page rest on: a counter's state, its address and its place together.</summary>
public static class NearestRow
{
    public static CitedFact Cited(CounterOnADay counter, Clocks clocks, CounterRecord record) =>
        Cited([counter], CounterInWords.Standing(counter.State, clocks), counter.State.Note);

    /// <summary>The state alone, for a row of the list: the distances of all rows have one note, at the head of their column.</summary>
    public static CitedFact CitedState(CounterOnADay counter, Clocks clocks, CounterRecord record) =>
        Cited(counter, clocks, record) is { Facts: [var basis, ..] } cited ? cited.Only([basis]) : Cited(counter, clocks, record);

    /// <summary>What distances are measured to.</summary>
    public static CitedFact CitedPlaces(IEnumerable<CounterOnADay> counters) =>
        new(null, "To the places of the counters.", [.. counters.Select(counter => counter.Point).OfType<Fact>()]);

    /// <summary>For a day in the table of changes: both counters that stand in its row.</summary>
    public static CitedFact Cited(NearestAtMilestone then, CounterRecord record)
    {
        var shown = Shown(then).ToList();
        if (then.Stage is { } stage)
        {
            // Its days have passed: to say "due" would be to say that it still might.
            var replaced = stage.SupersededBy is null ? "" : ", replaced since";
            return Cited(shown, $"planned on {Say.Day(stage.Date)}{replaced}", stage.Note);
        }

        var standings = shown
            .Select(counter => CounterInWords.Standing(counter.State, then.Clocks))
            .Distinct(StringComparer.Ordinal);
        return Cited(shown, string.Join("; ", standings), note: null);
    }

    /// <summary>The counters that a row of the table of changes names as nearest.</summary>
    public static IEnumerable<CounterOnADay> Shown(NearestAtMilestone then) =>
        new[] { then.TwentyFourHours.Nearest, then.OfAnyKind.Nearest }
            .OfType<CounterAtADistance>()
            .Select(nearest => nearest.Counter)
            .DistinctBy(counter => counter.Station.Slug);

    /// <summary>The two days of a row, for the links in it.</summary>
    public static string Query(NearestAtMilestone then, DateOnly today) => ComparedDayInWords.Query(then.Clocks, today);

    private static CitedFact Cited(IReadOnlyList<CounterOnADay> counters, string standing, string? note) => new(
        standing,
        note,
        [
            .. counters.SelectMany(counter => new Fact?[] { counter.State.Basis, counter.Address, counter.Point })
                .OfType<Fact>(),
        ])
    {
        Marked = counters is [{ State.Basis: { } basis }] ? [basis] : [],
        State = counters is [var only] ? only.State : null,
    };
}
