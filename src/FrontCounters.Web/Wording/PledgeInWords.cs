using FrontCounters.Data.Queries;

namespace FrontCounters.Web.Wording;

/// <summary>How a borough stood against the promise of a counter open day and night.</summary>
public static class PledgeInWords
{
    public static string Word(PledgeKeeping keeping) => keeping switch
    {
        PledgeKeeping.Kept => "Kept",
        PledgeKeeping.NotKept => "Not kept",
        PledgeKeeping.Unknown => "Not known",
        _ => throw new ArgumentOutOfRangeException(nameof(keeping), keeping, "A keeping without a word."),
    };

    /// <summary>The whole history in a sentence or two.</summary>
    public static string Answer(PledgeInBorough pledge, string borough, DateOnly asOf)
    {
        var first = pledge.Spans[0];
        var unknown = pledge.Spans.Any(span => span.Keeping == PledgeKeeping.Unknown)
            ? " For some of the time no source settles it."
            : "";
        return (pledge.FirstNotKept, first.Keeping, unknown) switch
        {
            (null, PledgeKeeping.Kept, "") => $"Kept in {borough} on every day since {Say.Day(first.From)}.",
            (null, _, _) => $"No day is known on which it was not kept in {borough}.{unknown}",
            ({ } broken, _, _) when broken.From > asOf =>
                $"No longer kept in {borough} from {Say.Day(broken.From)} (due then, not confirmed since).{unknown}",
            ({ } broken, _, _) => $"First not kept in {borough} from {Say.Day(broken.From)}.{unknown}",
        };
    }

    public static string Because(PledgeSpan span)
    {
        var names = Say.List(span.Deciding.Select(counter => counter.Station.Name).Distinct());
        return (span.Keeping, span.Deciding.Any(counter => counter.State.IsOpen)) switch
        {
            (PledgeKeeping.Kept, _) => $"Open day and night: {names}",
            (PledgeKeeping.Unknown, _) => $"No source settles the hours of {names}",
            (_, true) => $"Shut at some hours, or closed: {names}",
            _ => $"Closed: {names}",
        };
    }

    public static string Standing(PledgeSpan span, Clocks clocks, DateOnly asOf) => string.Join(
        "; ", span.Deciding.Select(counter => CounterInWords.Standing(counter.State, clocks, asOf)).Distinct());
}
