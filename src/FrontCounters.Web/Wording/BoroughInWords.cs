using FrontCounters.Data;
using FrontCounters.Data.Queries;
using FrontCounters.Data.Record;

namespace FrontCounters.Web.Wording;

/// <summary>A borough's answer as sentences.</summary>
public static class BoroughInWords
{
    /// <summary><c>Harrow has no open front counter</c></summary>
    public static string Heading(BoroughAnswer answer, DateOnly today)
    {
        var (count, clocks, name) = (answer.Count, answer.Clocks, answer.Count.Borough.Name);
        var telling = Telling.Of(clocks, answer.AsOf, answer.DueDays.Count > 0, today);
        return count switch
        {
            { Borough.Force: not Force.Metropolitan } =>
                $"{Say.Capital(Place(count.Borough))} is outside the Met’s area",
            { IsCounted: false } when clocks.On < CounterRecord.FirstDay =>
                $"What {name} had open on {Say.Day(clocks.On)} is before our record",
            { IsCounted: false } when clocks.Known < CounterRecord.FirstDay =>
                $"What was known of {name} on {Say.Day(clocks.Known)} is before our record",
            { IsCounted: false } =>
                $"No plan known on {Say.Day(clocks.Known)} says what {name} would have open on {Say.Day(clocks.On)}",
            { Open: 0, Unknown: > 0 } =>
                $"Sources do not settle whether {name} {telling.Has} an open front counter{telling.When}",
            _ => $"{telling.Before}{name} {telling.Has} {What(count)}",
        };
    }

    /// <summary>The name as a sentence has it: <c>Harrow</c>, <c>the City of London</c>.</summary>
    public static string Place(Borough borough) =>
        borough.Force == Force.CityOfLondon ? $"the {borough.Name}" : borough.Name;

    /// <summary><c>two open front counters, one of them open day and night</c></summary>
    public static string What(BoroughCount count)
    {
        var open = count.OpenCounters.Select(counter => counter.State.Service).ToList();
        var counters = open.Count == 0 ? "no open front counter" : Say.Count(open.Count, "open front counter");
        return $"{(count.Unknown > 0 && open.Count > 0 ? "at least " : "")}{counters}{ByNight(open)}";
    }

    /// <summary>The same without the noun, beside a name: <c>two open, none day and night</c>.</summary>
    public static string Briefly(BoroughCount count) => count switch
    {
        { Borough.Force: not Force.Metropolitan } => "outside the Met’s area",
        { IsCounted: false } or { Open: 0, Unknown: > 0 } => "not known",
        { Open: 0 } => "none open",
        { Unknown: > 0 } => $"{Say.Number(count.Open!.Value)} open, {Say.Number(count.Unknown)} not known",
        _ => $"{Say.Number(count.Open!.Value)} open",
    };

    /// <summary>In a column of figures: <c>3</c>, or <c>1, and 1 not known</c>.</summary>
    public static string Figures(BoroughCount count) => count switch
    {
        { Open: null } => "not known",
        { Unknown: > 0 } => $"{count.Open}, and {count.Unknown} not known",
        _ => $"{count.Open}",
    };

    /// <summary>Beside an open counter's name.</summary>
    public static string ByNight(CounterState state) => state.Service switch
    {
        Service.TwentyFourHours => "day and night",
        Service.Limited => "limited hours",
        _ => "hours not stated",
    };

    /// <summary>What the answer rests on, where that is a plan or a notice; none where sources saw it.</summary>
    public static string? Due(BoroughAnswer answer)
    {
        var notices = $"By the notices of {Say.Month(answer.AsOf)}:";
        var days = Say.List(answer.DueDays.Select(Say.Day));
        return answer switch
        {
            { DueDays.Count: 0 } => null,
            _ when answer.DueDays[^1] > answer.Clocks.Known =>
                $"By the plans known on {Say.Day(answer.Clocks.Known)}: due by {days}",
            _ when answer.Deciding.All(counter => CounterInWords.StaysSo(counter.State, answer.AsOf)) =>
                $"{notices} to stay so from {days}, not confirmed since",
            _ => $"{notices} due {days}, not confirmed since",
        };
    }

    /// <summary>The small words beside the whole answer: every standing that it rests on, once.</summary>
    public static string Standing(BoroughAnswer answer) => string.Join(
        "; ",
        answer.Deciding
            .Select(counter => CounterInWords.Standing(counter.State, answer.Clocks, answer.AsOf))
            .Distinct());

    /// <summary>The small words beside a count: planned, due after the newest source, or how well it is known.</summary>
    public static string Rests(BoroughCount count, Clocks clocks, DateOnly asOf) =>
        (count.Counters.Any(counter => counter.State.From > asOf), clocks.On > clocks.Known) switch
        {
            (true, true) => "planned",
            (true, false) => "due, not confirmed since",
            _ when count.Counters.Count == 0 => StateInWords.Words(Data.Record.Standing.Observed),
            _ => string.Join(
                ", ", count.Counters.Select(counter => StateInWords.Words(counter.State.Standing)).Distinct()),
        };

    private static string ByNight(List<Service> open) =>
        (open.Count, open.Count(service => service == Service.TwentyFourHours), open.Contains(Service.Open)) switch
        {
            (0, _, _) => "",
            (1, 1, _) => ", open day and night",
            (1, _, false) => ", on limited hours",
            (2, 2, _) => ", both open day and night",
            var (all, night, _) when all == night => ", all open day and night",
            (_, > 0 and var night, _) => $", {Say.Number(night)} of them open day and night",
            (_, 0, false) => ", none of them day and night",
            _ => "",
        };
}
