using System.Text.RegularExpressions;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Counts;

/// <summary>
/// London's front counters counted over the years, as known on a day. Three kinds of count that never mix: numbers that
/// sources state, each with a definition of its own; from the record's first day on, our count by name; and what each
/// stage of a round meant to leave.
/// </summary>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Stated">Oldest first.</param>
/// <param name="Counted">One for each day on which the count changes, the first for the day it begins on.</param>
/// <param name="Expected">By stage, oldest first.</param>
public sealed partial record CountersOverTime(
    DateOnly From,
    DateOnly To,
    IReadOnlyList<Figure> Stated,
    IReadOnlyList<CountOnADay> Counted,
    IReadOnlyList<ExpectedCount> Expected)
{
    /// <summary>The record's first day, on which our count by name begins.</summary>
    public required DateOnly RecordBegins { get; init; }

    /// <summary>The day on which the count at that place of <see cref="Counted"/> holds no longer, or on which all ends.</summary>
    public DateOnly EndOf(int at) => at == Counted.Count - 1 ? To : Counted[at + 1].Day;

    /// <param name="record">The record.</param>
    /// <param name="known">Only what had been published by then.</param>
    /// <param name="today">No count goes beyond it.</param>
    public static CountersOverTime FromRecord(CounterRecord record, DateOnly known, DateOnly today)
    {
        var end = known < today ? known : today;
        List<Figure> stated =
        [
            .. record.Figures.Where(IsCountOfLondon).Where(figure => figure.KnownFrom <= known)
                .OrderBy(figure => figure.Date!.Value).ThenBy(figure => figure.Id, StringComparer.Ordinal),
        ];
        return new CountersOverTime(
            stated.Select(figure => figure.Date!.Value.First).Append(record.FirstDay).Min(),
            end,
            stated,
            [.. Steps(record, known, end)],
            [
                .. record.Stages.Where(stage => stage.Date <= end)
                    .Select(stage => ExpectedCount.FromStage(record, stage)).OfType<ExpectedCount>(),
            ])
        {
            RecordBegins = record.FirstDay,
        };
    }

    /// <summary>The same between two days; the count that held on the first of them begins it.</summary>
    public CountersOverTime Between(DateOnly from, DateOnly to)
    {
        var last = to < To ? to : To;
        return new CountersOverTime(
            from,
            last,
            [.. Stated.Where(figure => figure.Date!.Value.Last >= from && figure.Date!.Value.First <= last)],
            [
                .. Counted.Where((step, at) =>
                    step.Day <= last && (at == Counted.Count - 1 || Counted[at + 1].Day > from)),
            ],
            [.. Expected.Where(expected => expected.Stage.Date >= from && expected.Stage.Date <= last)])
        {
            RecordBegins = RecordBegins,
        };
    }

    /// <summary>
    /// The years of a round: from the January before its first stage to half a year after its last day.
    /// </summary>
    public CountersOverTime Around(ClosureRound round)
    {
        var first = round.Stages.Min(stage => stage.Date);
        var last = round.To is null ? To : round.Stages.Max(stage => stage.Date > stage.Due ? stage.Date : stage.Due);
        return Between(new DateOnly(first.Year, 1, 1), last.AddMonths(6));
    }

    /// <summary>
    /// A figure that counts all of London's counters at a time: its question says so by its slug
    /// (<c>counters-in-2008</c>, <c>counters-before-2017</c>, <c>counters-left-after-2017</c>).
    /// </summary>
    private static bool IsCountOfLondon(Figure figure) =>
        figure is { Unit: "counters", BoroughSlug: null, StationSlug: null, Date: not null }
        && CountsLondon().IsMatch(figure.Question);

    [GeneratedRegex(
        @"\Acounters-(in|before|left|left-after)-[0-9]{4}\z",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex CountsLondon();

    private static IEnumerable<CountOnADay> Steps(CounterRecord record, DateOnly known, DateOnly end)
    {
        // Of days that are known, a counter's state is another only where a period of its own begins.
        var beginning = record.Stations.Index()
            .SelectMany(station => station.Item.Periods.Select(period => (period.From, station.Index)))
            .Where(begun => begun.From > record.FirstDay)
            .ToLookup(begun => begun.From, begun => begun.Index);
        var days = beginning.Select(begun => begun.Key).Order().Prepend(record.FirstDay);
        List<CounterState>? states = null;
        CountOnADay? last = null;
        List<CounterState> now = [.. record.Stations.Select(station => record.StateOf(station, new Clocks(record.FirstDay, known)))];
        foreach (var day in days.Where(day => day <= end))
        {
            now = [.. now];
            foreach (var at in beginning[day])
            {
                now[at] = record.StateOf(record.Stations[at], new Clocks(day, known));
            }

            var count = Count(record, day, states, now);
            if (last is null || count.DiffersFrom(last))
            {
                yield return count;
                (states, last) = (now, count);
            }
        }
    }

    private static CountOnADay Count(
        CounterRecord record, DateOnly day, List<CounterState>? before, List<CounterState> now)
    {
        List<CountedChange> changed =
        [
            .. record.Stations.Index().Where(station => before is null || !ReferenceEquals(before[station.Index], now[station.Index]))
                .Select(station => new CountedChange(station.Item, before?[station.Index], now[station.Index]))
                .Where(change => change.Before is null ? change.After.IsOpen : IsCountedOtherwise(change)),
        ];
        return new CountOnADay(
            day,
            now.Count(state => state.IsOpen),
            now.Count(state => state.Service == Service.TwentyFourHours),
            now.Count(state => state.Service == Service.Unknown),
            now.Exists(state => state.IsCountedOnAPlan),
            changed);
    }

    private static bool IsCountedOtherwise(CountedChange change) =>
        CountedAs(change.Before!.Service) != CountedAs(change.After.Service);

    /// <summary>Hours that are stated or not make no difference to any count.</summary>
    private static Service CountedAs(Service service) => service == Service.Open ? Service.Limited : service;
}

/// <summary>
/// How many counters were open from a day on, counted by name from their periods, until the next such day.
/// </summary>
/// <param name="Day">The first day of the count.</param>
/// <param name="Open">Counters open to the public.</param>
/// <param name="OpenTwentyFourHours">Those that are known to be open day and night.</param>
/// <param name="Unknown">
/// Counters of which no source settles whether they were open; not among <paramref name="Open"/>.
/// </param>
/// <param name="IsDue">
/// True where it rests on changes that are only scheduled: no source held says that they happened.
/// </param>
/// <param name="Changed">
/// The counters whose change makes the difference; all that are open on the record's first day.
/// </param>
public sealed record CountOnADay(
    DateOnly Day, int Open, int OpenTwentyFourHours, int Unknown, bool IsDue, IReadOnlyList<CountedChange> Changed)
{
    /// <summary>True where it counts otherwise than the day before.</summary>
    public bool DiffersFrom(CountOnADay before) =>
        (Open, OpenTwentyFourHours, Unknown, IsDue)
        != (before.Open, before.OpenTwentyFourHours, before.Unknown, before.IsDue);

    /// <summary>
    /// False where of more counters it is not known whether they were open than are known to have been: then the number
    /// of known ones says nothing of how many there were.
    /// </summary>
    public bool TellsHowMany => Open >= Unknown;

    public IEnumerable<Fact> Facts => Changed.Select(change => change.After.Basis).OfType<Fact>();
}

/// <summary>One counter that was counted otherwise from a day on.</summary>
/// <param name="Station">Whose counter it is.</param>
/// <param name="Before">What it offered the day before; none on the record's first day.</param>
/// <param name="After">What it offered from that day on.</param>
public sealed record CountedChange(Station Station, CounterState? Before, CounterState After);

/// <summary>How many counters a stage meant to leave open.</summary>
/// <param name="Stage">Whose plan it is.</param>
/// <param name="Open">Its own number or, where it states none, what its names add up to.</param>
/// <param name="CountedOn">The day on which the names were counted; none where the number is the stage's own.</param>
public sealed record ExpectedCount(Stage Stage, int Open, DateOnly? CountedOn)
{
    /// <summary>True where the number is the stage's own.</summary>
    public bool IsStated => CountedOn is null;

    /// <returns>None for a stage before our record that states no number.</returns>
    public static ExpectedCount? FromStage(CounterRecord record, Stage stage) =>
        (stage.Remaining ?? record.LondonUnder(stage)?.Open) is { } open
            ? new ExpectedCount(stage, open, stage.Remaining is null ? record.CompareDay(stage) : null)
            : null;
}
