using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Pledges;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Pledges;

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
    public static string Answer(PledgeInBorough pledge, string borough)
    {
        var first = pledge.Spans[0];
        var unknown = pledge.Spans.Any(span => span.Keeping == PledgeKeeping.Unknown)
            ? " For some of the time no source settles it."
            : "";
        return (pledge.FirstNotKept, first.Keeping, unknown) switch
        {
            (null, PledgeKeeping.Kept, "") => $"Kept in {borough} on every day since {Say.Day(first.From)}.",
            (null, _, _) => $"No day is known on which it was not kept in {borough}.{unknown}",
            ({ BeginsDue: true } broken, _, _) => $"No longer kept in {borough} from {Day(broken)}.{unknown}",
            ({ } broken, _, _) => $"First not kept in {borough} from {Say.Day(broken.From)}.{unknown}",
        };
    }

    /// <summary>On how many boroughs it holds, in the tense of the day asked about.</summary>
    public static string Headline(PledgeLedger ledger, Clocks clocks, DateOnly today)
    {
        if (ledger.Now is not { } now)
        {
            return $"By {Say.Day(clocks.On)} no promise of a front counter in each borough was known";
        }

        var count = $"in {Say.Number(now.Kept)} of the {now.All} boroughs";
        var day = Say.Day(clocks.On);
        var by = EvidenceInWords.DatedNotices([.. Due(ledger).SelectMany(borough => borough.Now.Deciding)]);
        return (Tense.IsAhead(clocks, today), Due(ledger).Count > 0, clocks.On == today) switch
        {
            (true, _, _) => $"On {day}, as known on {Say.Day(clocks.Known)}, the promise would hold {count}",
            (_, true, true) => $"By {by} the promise holds {count}",
            (_, true, _) => $"On {day}, by {by}, the promise held {count}",
            (_, _, true) => $"The promise holds {count}",
            _ => $"On {day} the promise held {count}",
        };
    }

    /// <summary>When it first failed and where, and where that is seen, not only due; that no day is known where none is.</summary>
    public static string Failed(PledgeLedger ledger)
    {
        if (ledger.FirstFailed is not { } day)
        {
            return "No day up to then is known on which a borough went without.";
        }

        var seen = ledger.FirstSeenToGoWithout;
        if (seen?.History.FirstNotKept is { } first && first.SeenFrom == day)
        {
            return $"It first failed on {Say.Day(day)}, in {Where(ledger)}.";
        }

        var due = $"It first fails on {Say.Day(day)} (due then, not confirmed since), in {Where(ledger)}.";
        return seen?.History.FirstNotKept is { } later
            ? $"{due} The first failure that a source confirms is in {seen.Borough.Name}, from {Say.Day(later.SeenFrom!.Value)}."
            : due;
    }

    /// <summary>The boroughs whose answer of the day rests on what is only due.</summary>
    public static IReadOnlyList<PledgedBorough> Due(PledgeLedger ledger) =>
        [.. ledger.Boroughs.Where(borough => borough.Now.IsDue)];

    /// <summary>
    /// <c>Of the 30 boroughs without one, one is confirmed …</c>; none where nothing of the answer is only due.
    /// </summary>
    public static string? Rests(PledgeLedger ledger)
    {
        List<PledgeSpan> without =
            [.. ledger.Boroughs.Select(borough => borough.Now).Where(now => now.Keeping == PledgeKeeping.NotKept)];
        var due = without.Count(span => span.IsDue);
        var confirmed = without.FindAll(span => span is { IsDue: false, ConfirmedOn: not null });
        var others = without.Count - due - confirmed.Count;
        return due == 0
            ? null
            : $"Of the {Say.Count(without.Count, "borough")} without one, "
                + (confirmed.Count == 0
                    ? ""
                    : $"{Say.Number(confirmed.Count)} confirmed "
                        + $"{EvidenceInWords.Months([.. confirmed.Select(span => span.ConfirmedOn!.Value)])}, ")
                + $"{Say.Number(due)} due and not confirmed since"
                + (others == 0 ? "." : $", {Say.Number(others)} inferred, disputed or told by one source.");
    }

    /// <summary><c>3 March 2026 (due then, and seen from 25 November 2026)</c>: its first day, and where that was only due, since when it is more.</summary>
    public static string Day(PledgeSpan span) => Say.Day(span.From) + span switch
    {
        { BeginsDue: false } => "",
        { SeenFrom: { } seen } => $" (due then, and seen from {Say.Day(seen)})",
        _ => " (due, not confirmed since)",
    };

    private static string Day(DateOnly day, bool isDue) => Say.Day(day) + (isDue ? " (due, not confirmed since)" : "");

    /// <summary><c>3 March 2026 (29 of 30 due, not confirmed since)</c></summary>
    public static string Day(PledgeCount count, PledgeLedger ledger)
    {
        List<PledgeSpan> begun =
        [
            .. ledger.Boroughs.SelectMany(borough => borough.History.Spans).Where(span => span.From == count.From),
        ];
        var due = begun.Count(span => span.BeginsDue);
        return due == 0 || due == begun.Count
            ? Day(count.From, due > 0)
            : $"{Say.Day(count.From)} ({due} of {begun.Count} due, not confirmed since)";
    }

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

    public static string Standing(PledgeSpan span, Clocks clocks) => string.Join(
        "; ", span.Deciding.Select(counter => CounterInWords.Standing(counter.State, clocks)).Distinct());
}
