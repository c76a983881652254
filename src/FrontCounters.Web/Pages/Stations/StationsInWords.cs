using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Stations;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Stations;

/// <summary>How many of the counters asked for are open, in one sentence.</summary>
public static class StationsInWords
{
    public static string Heading(LondonOnADay london, StationFilter filter, AskedClocks asked) => london switch
    {
        { Counters.Count: 0 } when filter == new StationFilter { Borough = filter.Borough } =>
            $"Our record has no front counter{In(filter)}",
        { Counters.Count: 0 } => $"No front counter in our record{In(filter)} answers to that",
        _ when asked.On < london.RecordBegins =>
            $"Our record begins on {Say.Day(london.RecordBegins)}: it does not say what was open on "
            + Say.Day(asked.On),
        { Unnamed: { } plan } =>
            $"As known on {Say.Day(asked.Known)}, {Say.Count(london.Open, "front counter")} "
            + $"{Tense.Be(asked, london.Open != 1, due: false)} open on {Say.Day(asked.On)}; "
            + $"“{plan.Name}” names none of them",
        { Counters: [var only] } when IsNarrowed(filter) => StationInWords.Heading(only, asked),
        _ when filter.Service is { } service => Sentence(
            asked,
            london,
            (IsNarrowed(filter) ? "these " : "") + Say.Count(london.Counters.Count, "front counter") + In(filter),
            Offering(service),
            isOneState: true),
        { TellsHowMany: false } => NotTold(london, asked.On),
        _ => Sentence(asked, london, Part(london, IsNarrowed(filter)) + In(filter), "open to the public"),
    };

    /// <summary>
    /// <c>No source settles how many front counters were open on 1 January 2015: one is known to have been, and of 73 more
    /// it is not known</c>
    /// </summary>
    public static string NotTold(LondonOnADay london, DateOnly on) =>
        $"No source settles how many front counters were open on {Say.Day(on)}: "
        + $"{(london.Open == 0 ? "none" : Say.Number(london.Open))} {Say.Verb(london.Open, "is", london.Open == 0 ? "is" : "are")} known to have been, "
        + $"and of {Say.Number(london.Unknown)} more it is not known";

    /// <summary>What else was asked for, where the heading does not say it: none where nothing was.</summary>
    public static string? Narrowing(StationFilter filter, DateOnly known)
    {
        var parts = new List<string>(2);
        if (filter.DecidedBy(known) is { } stage)
        {
            var said = filter.Outcome is { } outcome ? $" ({StateInWords.Words(outcome)})" : "";
            parts.Add($"named in “{stage.Name}”{said}");
        }

        if (filter.Search is { } search)
        {
            parts.Add($"with “{search.Text}” in a name or postcode");
        }

        return parts.Count == 0 ? null : $"Asked for: front counters {string.Join(", and ", parts)}.";
    }

    /// <summary>
    /// Counters of one state may be so already or be due to be; a count of open ones rests on every counter listed,
    /// and is due where any of them is.
    /// </summary>
    private static string Sentence(
        AskedClocks asked, LondonOnADay london, string who, string what, bool isOneState = false)
    {
        var due = london.Counters.Count(counter => counter.State.IsCountedOnAPlan);
        var several = !who.StartsWith("one ", StringComparison.Ordinal)
            && !who.StartsWith("no ", StringComparison.Ordinal)
            && !who.StartsWith("none ", StringComparison.Ordinal);
        var be = isOneState && due > 0 && due < london.Counters.Count && !Tense.IsAhead(asked)
            ? $"{Tense.Be(asked, several, due: false)}, or {Tense.Be(asked, several, due: true)},"
            : Tense.Be(asked, several, due > 0);
        return Tense.Opened($"{who} {be} {what} {Tense.Day(asked)}{WeekdayInWords.Shut(london.Counters, asked.On)}", asked);
    }

    /// <summary>How many of them; where the heading does not say which are meant, it points to them.</summary>
    private static string Part(LondonOnADay london, bool isNarrowed)
    {
        var these = isNarrowed ? "these " : "";
        return (london.Open, london.Counters.Count) switch
        {
            (0, var all) => isNarrowed ? $"none of these {Say.Count(all, "front counter")}" : "no front counter",
            (1, 1) => "one front counter",
            var (open, all) when open == all => $"all {these}{Say.Count(all, "front counter")}",
            var (open, all) => $"{Say.Number(open)} of {these}{Say.Count(all, "front counter")}",
        };
    }

    /// <summary>True where <see cref="Narrowing"/> has to say which counters are meant.</summary>
    private static bool IsNarrowed(StationFilter filter) =>
        filter.Search is not null || filter.Round is not null || filter.Stage is not null;

    private static string In(StationFilter filter) =>
        filter.Borough is { } borough ? $" in {BoroughInWords.Place(borough)}" : "";

    private static string Offering(Service service) => service switch
    {
        Service.TwentyFourHours => "open day and night",
        Service.Limited => "open at limited hours",
        Service.Open => "open at hours that no source states",
        Service.None => "closed",
        Service.Unknown => "neither known to be open nor known to be closed",
        _ => throw new ArgumentOutOfRangeException(nameof(service), service, "A service without words."),
    };
}
