using FrontCounters.Data.Queries.Boroughs;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;
using FrontCounters.Web.Pages.Stations;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Boroughs;

/// <summary>All boroughs' answer as sentences.</summary>
public static class BoroughsInWords
{
    /// <summary><c>By the Met’s notices five of London’s 32 boroughs have no open front counter</c></summary>
    public static string Heading(LondonOnADay london, IReadOnlyList<BoroughCount> counts, DateOnly today)
    {
        var clocks = london.Clocks;
        if (clocks.On < london.RecordBegins || clocks.Known < london.RecordBegins)
        {
            var asked = clocks.On < london.RecordBegins
                ? $"open on {Say.Day(clocks.On)}"
                : $"known on {Say.Day(clocks.Known)}";
            return $"Our record begins on {Say.Day(london.RecordBegins)} and cannot say what was {asked}";
        }

        if (london.Unnamed is not null)
        {
            return $"No plan known on {Say.Day(clocks.Known)} says which boroughs would have an open front counter "
                + $"on {Say.Day(clocks.On)}";
        }

        var boroughs = counts.Where(count => count.Borough.Force == Force.Metropolitan).ToList();
        var without = boroughs.FindAll(count => count.HasNone);
        var due = without.SelectMany(count => count.Counters).Where(counter => counter.State.IsCountedOnAPlan).ToList();
        var telling = SentenceFrame.From(clocks, due.Count > 0 ? EvidenceInWords.Notices(due) : null, today);
        var none = without.Count;
        var unknown = boroughs.Count(count => count is { Open: 0, Unknown: > 0 });
        var known = boroughs.Count - unknown;
        var more = unknown > 0 ? $"; of {Say.Number(unknown)} no source settles it" : "";
        var of = $"of London’s {boroughs.Count} boroughs";
        var sentence = (none, unknown) switch
        {
            (0, 0) => $"each of London’s {boroughs.Count} boroughs {telling.Has} an open front counter",
            (0, _) when known == 0 => $"no source settles which {of} {telling.Has} an open front counter{telling.When}",
            (0, _) => $"{Say.Number(known)} {of} {Say.Verb(known, telling.Has, telling.Have)} an open front counter",
            _ => $"{Say.Number(none)} {of} {Say.Verb(none, telling.Has, telling.Have)} no open front counter",
        };
        return known == 0 ? Say.Capital(sentence) : Say.Capital(telling.Before + sentence + more);
    }

    /// <summary><c>27 front counters should be open in London, two of them day and night: all 27 due and not confirmed since.</c></summary>
    /// <returns>None before the record's first day, when nothing can be counted.</returns>
    public static string? Total(LondonOnADay london, DateOnly today)
    {
        if (london.Clocks.On < london.RecordBegins || london.Clocks.Known < london.RecordBegins)
        {
            return null;
        }

        if (!london.TellsHowMany)
        {
            return $"{StationsInWords.NotTold(london, london.Clocks.On)}.";
        }

        var isNow = london.Clocks.On == today;
        var isExpected = Tense.IsAhead(london.Clocks, today);
        var verb = (isExpected, isNow, london.IsDue, london.Open) switch
        {
            (true, _, _, _) => "would be",
            (_, true, true, _) => "should be",
            (_, true, _, 1) => "is",
            (_, true, _, _) => "are",
            (_, _, true, 1) => "was due to be",
            (_, _, true, _) => "were due to be",
            (_, _, _, 1) => "was",
            _ => "were",
        };
        var rests = london.IsDue && !isExpected ? $": {EvidenceInWords.Counted(london.OfTheOpen)}" : "";
        var night = london.OpenTwentyFourHours switch
        {
            null => "",
            0 => ", none of them day and night",
            { } number => $", {Say.Number(number)} of them day and night",
        };
        return Say.Capital($"{Say.Count(london.Open, "front counter")} {verb} open in London{night}{rests}.");
    }
}
