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

    /// <summary>On how many boroughs it holds, in the tense of the day asked about.</summary>
    public static string Headline(PledgeLedger ledger, Clocks clocks, DateOnly asOf, DateOnly today)
    {
        if (ledger.Now is not { } now)
        {
            return $"By {Say.Day(clocks.On)} no promise of a front counter in each borough was known";
        }

        var count = $"in {Say.Number(now.Kept)} of the {now.All} boroughs";
        var day = Say.Day(clocks.On);
        return (Tense.IsAhead(clocks, today), IsDue(ledger, asOf), clocks.On == today) switch
        {
            (true, _, _) => $"On {day}, as known on {Say.Day(clocks.Known)}, the promise would hold {count}",
            (_, true, true) => $"By the notices of {Say.Month(asOf)}, the promise holds {count}",
            (_, true, _) => $"On {day}, by the notices of {Say.Month(asOf)}, the promise held {count}",
            (_, _, true) => $"The promise holds {count}",
            _ => $"On {day} the promise held {count}",
        };
    }

    /// <summary>When it first failed and where; that no day is known where it did not.</summary>
    public static string Failed(PledgeLedger ledger, DateOnly asOf) => ledger.FirstFailed switch
    {
        null => "No day up to then is known on which a borough went without.",
        { } day when day > asOf =>
            $"It first fails on {Say.Day(day)} (due then, not confirmed since), in {Where(ledger)}.",
        { } day => $"It first failed on {Say.Day(day)}, in {Where(ledger)}.",
    };

    /// <summary>True where the count of the day rests on what was due after the newest source.</summary>
    public static bool IsDue(PledgeLedger ledger, DateOnly asOf) =>
        ledger.Boroughs.Any(borough => borough.Now.From > asOf);

    /// <summary><c>30 June 2025</c>; of a day after the newest source, that it was only due.</summary>
    public static string Day(DateOnly day, DateOnly asOf) =>
        Say.Day(day) + (day > asOf ? " (due, not confirmed since)" : "");

    private static string Where(PledgeLedger ledger)
    {
        List<string> names = [.. ledger.FirstToGoWithout.Select(borough => borough.Borough.Name)];
        return names.Count > 6 ? Say.Count(names.Count, "borough") : Say.List(names);
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
