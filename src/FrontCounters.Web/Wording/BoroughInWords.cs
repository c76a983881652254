using FrontCounters.Data.Queries.Boroughs;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;

namespace FrontCounters.Web.Wording;

/// <summary>A borough's answer as sentences.</summary>
public static class BoroughInWords
{
    /// <summary><c>By the Met’s notices Harrow has no open front counter</c></summary>
    public static string Heading(BoroughAnswer answer, DateOnly today)
    {
        var (count, clocks, name) = (answer.Count, answer.Clocks, answer.Count.Borough.Name);
        var telling = SentenceFrame.From(
            clocks, answer.Due.Count > 0 ? EvidenceInWords.Notices(answer.Due) : null, today);
        return count switch
        {
            { Borough.Force: not Force.Metropolitan } =>
                $"{Say.Capital(Place(count.Borough))} is outside the Met’s area",
            { IsCounted: false } when clocks.On < answer.RecordBegins =>
                $"What {name} had open on {Say.Day(clocks.On)} is before our record",
            { IsCounted: false } when clocks.Known < answer.RecordBegins =>
                $"What was known of {name} on {Say.Day(clocks.Known)} is before our record",
            { IsCounted: false } =>
                $"No plan known on {Say.Day(clocks.Known)} says what {name} would have open on {Say.Day(clocks.On)}",
            { Open: 0, Unknown: > 0 } =>
                $"Sources do not settle whether {name} {telling.Has} an open front counter{telling.When}",
            _ => $"{telling.Before}{name} {telling.Has} {What(count)}{WeekdayInWords.Shut(count.Counters, clocks.On)}",
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

    /// <summary><c>14 December 2017</c>, <c>by 8 October 2013</c>, <c>due 28 February 2026</c>; a dash where it has one, or that is not known.</summary>
    public static string Since(LastCounter? last) => last is null
        ? "–"
        : Say.Capital($"{(last.IsDue ? "due " : "")}{(last.Precision == ClosingDayPrecision.AtLatest ? "by " : "")}{Say.Day(last.Day)}");

    /// <summary>Beside an open counter's name.</summary>
    public static string ByNight(CounterState state) => state.Service switch
    {
        Service.TwentyFourHours => "day and night",
        Service.Limited => "limited hours",
        _ => "hours not stated",
    };

    /// <summary>What the answer rests on, where any of that is a plan or a notice; none where sources saw it all.</summary>
    public static string? Due(BoroughAnswer answer)
    {
        var days = Say.List(answer.DueDays.Select(Say.Day));
        return answer switch
        {
            { DueDays.Count: 0 } => null,
            _ when answer.DueDays[^1] > answer.Clocks.Known =>
                $"By the plans known on {Say.Day(answer.Clocks.Known)}: due by {days}",
            _ when answer.Due.All(counter => CounterInWords.StaysSo(counter.State)) =>
                $"{By(answer)} {EvidenceInWords.DatedNotices(answer.Due)}: to stay open from {days}, not confirmed since",
            _ => $"{By(answer)} {EvidenceInWords.DatedNotices(answer.Due)}: due {days}, not confirmed since",
        };
    }

    /// <summary>The small words beside the whole answer: every standing that it rests on, once.</summary>
    public static string Standing(BoroughAnswer answer) => string.Join(
        "; ",
        answer.Deciding
            .Select(counter => CounterInWords.Standing(counter.State, answer.Clocks))
            .Distinct());

    /// <summary>The small words beside a count: planned, due and confirmed in numbers, or how well it is known.</summary>
    public static string Rests(BoroughCount count, Clocks clocks)
    {
        List<CounterState> states = [.. count.Counters.Select(counter => counter.State)];
        List<CounterState> due = states.FindAll(state => state.IsCountedOnAPlan);
        List<CounterState> confirmed = states.FindAll(state => state.ConfirmedBy is not null && state.IsOpen);
        return (due.Count > 0, clocks.On > clocks.Known, confirmed.Count > 0) switch
        {
            (true, true, _) => "planned",
            (true, false, false) => "due, not confirmed since",
            (true, false, true) => EvidenceInWords.Counted(EvidenceCounts.From(due.Concat(confirmed))),
            _ when states.Count == 0 => StateInWords.Words(FrontCounters.Data.Record.Standing.Observed),
            _ => string.Join(", ", states.Select(StateInWords.Words).Distinct()),
        };
    }

    /// <summary><c>By</c>, or after what is confirmed already: <c>One is confirmed in November 2026. By</c></summary>
    private static string By(BoroughAnswer answer)
    {
        var seen = EvidenceCounts.From(answer.Deciding.Except(answer.Due).Select(counter => counter.State)) with { Due = 0, Others = 0 };
        return seen.Confirmed.Count == 0 ? "By" : $"{Say.Capital(EvidenceInWords.Counted(seen))}. By";
    }

    private static string ByNight(List<Service> open) =>
        (open.Count, open.Count(service => service == Service.TwentyFourHours), open.Contains(Service.Open)) switch
        {
            (0, _, _) => "",
            (1, 1, _) => ", open day and night",
            (1, _, false) => "",
            (2, 2, _) => ", both open day and night",
            var (all, night, _) when all == night => ", all open day and night",
            (_, > 0 and var night, _) => $", {Say.Number(night)} of them open day and night",
            (_, 0, false) => ", none of them day and night",
            _ => "",
        };
}
