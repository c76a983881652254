using FrontCounters.Data;
using FrontCounters.Data.Queries;
using FrontCounters.Data.Record;

namespace FrontCounters.Web.Wording;

public static class PeriodInWords
{
    /// <summary><c>Acton: open day and night; a change was due on 3 March 2026</c></summary>
    public static string Line(Period period)
    {
        var state = new CounterState(
            period.Service, period.Hours, period.Standing, period.From, period.To, period.Note, period);
        return $"{period.Station.Name}: {Uncapital(StateInWords.Sentence(state))}, {Since(period)}{Until(period)}";
    }

    private static string Since(Period period) => period switch
    {
        { IsPlanned: true } => $"due {Say.Day(period.From)}, not confirmed since",
        { From: var from } when from == CounterRecord.FirstDay => $"from the record’s first day, {Say.Day(from)}",
        _ => $"from {Say.Day(period.From)}",
    };

    /// <summary>A period that a plan is to end is not told as ended.</summary>
    private static string Until(Period period)
    {
        if (period.To is not { } to)
        {
            return "";
        }

        var next = period.Station.Periods.FirstOrDefault(each => each.From == to);
        return next switch
        {
            { IsPlanned: true } when next.Service == period.Service => "",
            { IsPlanned: true } => $"; a change was due on {Say.Day(to)}, not confirmed since",
            _ => $" until {Say.Day(to)}",
        };
    }

    private static string Uncapital(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..];
}
