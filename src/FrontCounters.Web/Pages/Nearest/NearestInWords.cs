using System.Globalization;
using FrontCounters.Data.Geography;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Hours;
using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Data.Record;
using FrontCounters.Data.Time;
using FrontCounters.Web.Days;
using FrontCounters.Web.Requests;
using FrontCounters.Web.Wording;
using LocalDateTime = NodaTime.LocalDateTime;
using ZonedDateTime = NodaTime.ZonedDateTime;

namespace FrontCounters.Web.Pages.Nearest;

/// <summary>The answer of <c>/nearest</c> in sentences.</summary>
public static class NearestInWords
{
    private const int MostNames = 12;

    public static string Heading(NearestAnswer answer, AskedClocks asked)
    {
        var place = PlaceInWords.Name(answer.Place);
        var kind = answer.Need switch
        {
            Need.TwentyFourHours => "front counter open day and night",
            Need.Any when answer.At is not null => "front counter",
            _ => "open front counter",
        };
        var (when, be) = (When(answer, asked), Is(answer, asked));
        return answer switch
        {
            { Nearest: { Metres: 0 }, Place.Kind: not PlaceKind.Postcode } => Say.Capital($"{when}the nearest {kind} to {place} {be} its own"),
            { Nearest: { } nearest } =>
                Say.Capital($"{when}the nearest {kind} to {place} {be} {nearest.Counter.Station.Name}"),
            _ when asked.On < answer.RecordBegins => $"Our record begins on {Say.Day(answer.RecordBegins)}",
            { NotPlaced.Count: 0, NotKnown.Count: 0, PerhapsOpen.Count: 0 } =>
                Say.Capital($"{when}no {kind} {be} in our record"),
            _ => Say.Capital($"{when}we do not know which {kind} {be} nearest to {place}"),
        };
    }

    /// <summary>Where none is known to be open at the moment asked about.</summary>
    public static string NothingCertain(NearestAnswer answer, AskedClocks asked) =>
        $"No front counter is certain {(IsPast(answer, asked) ? "to have been" : "to be")} open then.";

    /// <summary>Whether the day or moment that the answer is about is over.</summary>
    public static bool IsPast(NearestAnswer answer, AskedClocks asked) =>
        asked.On < asked.Today || answer.At?.ToInstant() < asked.Now.ToInstant();

    /// <summary>Outside London another force's own counter may be nearer; where those are, no source of the record says.</summary>
    public static string? OtherForce(Place place) => place switch
    {
        { IsForPostBoxes: true } => null,
        { Kind: PlaceKind.Sector or PlaceKind.District, SpreadMetres: null } =>
            $"{place.Name} reaches beyond London, where another police force has its own counters: one of them may be nearer.",
        { Kind: PlaceKind.Sector or PlaceKind.District, IsOutsideLondon: true } =>
            $"The middle of {place.Name} is outside London, where another police force has its own counters: one of them may be nearer.",
        { IsOutsideLondon: true } => "Outside London another police force has its own counters, and one of them may be nearer.",
        _ => null,
    };

    /// <summary>Of which counters it is not known whether they met the need; that nothing is, before the record begins.</summary>
    public static string? NotSaid(NearestAnswer answer, AskedClocks asked) => asked.On < answer.RecordBegins
        ? "Before that day we cannot say what was open."
        : NotKnown(answer);

    /// <summary>Which counters may be open and are nearer than the nearest that certainly is, and why.</summary>
    public static string? PerhapsOpen(NearestAnswer answer)
    {
        var nearer = answer.PerhapsOpen
            .Where(counter => answer.Nearest is { } nearest && counter.Metres < nearest.Metres)
            .ToList();
        return nearer.Count == 0
            ? null
            : $"Nearer, and perhaps open: {Names(nearer.Select(counter => counter.Counter))}. {Doubts(nearer)}";
    }

    /// <summary>Why it is not known of these whether they are open, each reason once.</summary>
    public static string Doubts(IEnumerable<CounterAtADistance> counters) => string.Join(' ', counters
        .Select(counter => counter.Then?.Doubt)
        .OfType<UnknownReason>()
        .Distinct()
        .Select(doubt => $"{OpenStateInWords.Reason(doubt)}."));

    /// <summary><c>0.3 to 0.9 miles (0.5 to 1.5 km) north-east in a straight line, across the Thames</c></summary>
    public static string Way(CounterAtADistance counter, Place place)
    {
        var across = counter.CrossesThames == true ? ", across the Thames" : "";
        return counter switch
        {
            _ when IsThere(counter, place) => Distance(counter, place),
            { ToMetres: null } =>
                $"about {Say.Distance(counter.Metres)} {counter.Direction} in a straight line{across}",
            { FromMetres: 0 } when place.IsArea => $"{Distance(counter, place)} away in a straight line{across}",
            _ => $"{Distance(counter, place)} {counter.Direction} in a straight line{across}",
        };
    }

    /// <summary>The distance, as a range where the place is an area.</summary>
    public static string Distance(CounterAtADistance counter, Place place)
    {
        if (IsInThePostcode(counter, place))
        {
            return $"within {place.PrecisionMetres * 2} metres";
        }

        if (counter.Metres == 0)
        {
            return "at the place itself";
        }

        if (counter.ToMetres is not { } to || Tenths(counter.FromMetres) == Tenths(to))
        {
            return Say.Distance(counter.Metres);
        }

        return Tenths(counter.FromMetres) == 0
            ? $"up to {Say.Distance(to)}"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{counter.FromMetres / Mile.Metres:0.0} to {to / Mile.Metres:0.0} miles "
                + $"({counter.FromMetres / 1000.0:0.0} to {to / 1000.0:0.0} km)");
    }

    /// <summary>The distance in miles alone, where a figure has little room: <c>8.8 to 11.5 miles</c></summary>
    public static string Miles(CounterAtADistance counter, Place place) =>
        Distance(counter, place).Split(" (")[0];

    /// <summary>Which others may be nearer for part of an area; none where no other can.</summary>
    public static string? CouldBeNearer(NearestAnswer answer) => answer.CouldBeNearer is { Count: > 0 } others
        ? $"For part of {PlaceInWords.Name(answer.Place)} another front counter could be nearer: "
            + $"{Names(others.Select(other => other.Counter))}."
        : null;

    public static string? NotPlaced(NearestAnswer answer) =>
        answer.NotPlaced.Except(answer.PerhapsNearer).ToList() is { Count: > 0 } further
            ? $"Open too, further away, but not on our map: {Names(further)}."
            : null;

    public static string? PerhapsNearer(NearestAnswer answer) => answer.PerhapsNearer.Count > 0
        ? $"Not on our map, and perhaps nearer: {Names(answer.PerhapsNearer)}."
        : null;

    public static string? NotKnown(NearestAnswer answer) => answer switch
    {
        { NotKnown: [] } => null,
        { NotKnown: [var only] } =>
            $"No source settles whether {only.Station.Name} {NotSettled(answer, "was")}; it may be nearer.",
        _ => $"No source settles whether {Names(answer.NotKnown)} {NotSettled(answer, "were")}; they may be nearer.",
    };

    /// <summary><c>were open day and night</c>; of a plan, what they were to be.</summary>
    private static string NotSettled(NearestAnswer answer, string be) =>
        $"{be} {(answer.Clocks.On > answer.Clocks.Known ? "to be " : "")}open"
        + (answer.Need == Need.TwentyFourHours ? " day and night" : "");

    /// <summary>Both: those that are not on the map, and those of which no source settles what they were.</summary>
    public static IEnumerable<string> WhatMayBeNearer(NearestAnswer answer) =>
        new[] { PerhapsNearer(answer), NotKnown(answer) }.OfType<string>();

    /// <summary>A link's words, to the same list for another need.</summary>
    public static string Only(Need need) => need switch
    {
        Need.Open => "Only those open at that time",
        Need.TwentyFourHours => "Only those open day and night",
        Need.Any => "All counters, whatever their hours",
        _ => throw new ArgumentOutOfRangeException(nameof(need), need, "A need without words."),
    };

    /// <summary>A choice of the form.</summary>
    /// <param name="need">What the counter has to be.</param>
    /// <param name="isMoment">False where a whole day is asked about.</param>
    public static string Choice(Need need, bool isMoment) => need switch
    {
        Need.Open => "at that time",
        Need.TwentyFourHours => "day and night",
        Need.Any => isMoment ? "any, also shut at that time" : "at any time",
        _ => throw new ArgumentOutOfRangeException(nameof(need), need, "A need without words."),
    };

    /// <summary>What the list of the page holds: <c>Two front counters open then, nearest first</c></summary>
    public static string Listed(NearestAnswer answer, AskedClocks asked) => answer switch
    {
        { Need: Need.Open, Counters.Count: 0 } =>
            $"{Say.Capital(Say.Count(answer.PerhapsOpen.Count, "front counter"))} that may be open, nearest first",
        { Need: Need.Open } => $"{Say.Capital(Say.Count(answer.Counters.Count, "front counter"))} "
            + $"{(answer.Counters.Any(counter => counter.Counter.State.IsDue) ? "that should be " : "")}open "
            + $"{(answer.At == asked.Now ? "now" : "at that time")}, nearest first",
        _ => $"{Say.Capital(Say.Count(answer.Counters.Count, "front counter"))}, nearest first",
    };

    /// <summary>What the link to pass on carries, and what it does not: <c>names E4 7, …</c></summary>
    /// <param name="place">The place of the answer.</param>
    /// <param name="isMoment">False where the answer is about a whole day.</param>
    /// <param name="isGiven">True where the reader named the moment.</param>
    public static string Shared(Place place, bool isMoment, bool isGiven)
    {
        var says = place.IsHeldBack ? $"{place.Code}, never the place itself" : PlaceInWords.Name(place);
        return (isMoment, isGiven) switch
        {
            (true, true) => $"names {says}, and the hour that you asked about.",
            (true, false) => $"names {says}, and no hour: whoever opens it sees the answer for that moment.",
            (false, _) => $"names {says}, and the day that you asked about.",
        };
    }

    /// <summary>
    /// Of a time in the night on which the clocks change: that it does not come, or which of two it is. None of any other.
    /// </summary>
    public static string? OnAClockChange(AskedMoment moment) => (moment.Change, moment.At) switch
    {
        (ClockChange.Skipped, { } at) =>
            $"There is no {Clock(at.LocalDateTime.PlusHours(-1))} that night: the clocks go forward from 1am to 2am. This is the answer for {Clock(at.LocalDateTime)}.",
        (ClockChange.FirstOfTwo, { } at) =>
            $"{Clock(at.LocalDateTime)} comes twice that night, since the clocks go back from 2am to 1am. This is the answer for the first time, in British Summer Time.",
        (ClockChange.SecondOfTwo, { } at) =>
            $"{Clock(at.LocalDateTime)} comes twice that night, since the clocks go back from 2am to 1am. This is the answer for the second time, in Greenwich Mean Time.",
        _ => null,
    };

    /// <summary>Of a time that comes twice, the other one.</summary>
    public static ZonedDateTime? TheOtherTime(AskedMoment moment) => moment.Change switch
    {
        ClockChange.FirstOfTwo => moment.At?.PlusHours(1),
        ClockChange.SecondOfTwo => moment.At?.PlusHours(-1),
        _ => null,
    };

    public static string Label(NearestAtMilestone then, DateOnly today) =>
        ComparedDayInWords.Label(then.Day, today);

    /// <summary>What to say where no counter can be named as the nearest.</summary>
    public static string None(NearestAnswer answer) =>
        answer.PerhapsNearer.Count + answer.NotKnown.Count > 0 ? "not known" : "none open";

    private static string When(NearestAnswer answer, AskedClocks asked) => answer.At switch
    {
        { } at when at != asked.Now => $"at {OpenStateInWords.Moment(at, asked.Today.Year)} ",
        _ when asked.IsNotToday => $"on {Say.Day(asked.On)} ",
        _ => "",
    };

    /// <summary>What lies ahead is only expected, unless it rests on what has begun already: standard hours.</summary>
    internal static string Is(NearestAnswer answer, AskedClocks asked)
    {
        var goesOn = answer is { At: not null, Nearest.Counter.State.Basis: Period } && asked.Known == asked.Today;
        return asked switch
        {
            _ when asked.On > asked.Known && !goesOn =>
                asked.Known < asked.Today ? "was expected to be" : "is expected to be",
            _ when answer.Nearest?.Counter.State.IsDue == true && asked.Known == asked.Today =>
                asked.On < asked.Today ? "was due to be" : "should be",
            _ when IsPast(answer, asked) => "was",
            _ => "is",
        };
    }

    private static string Names(IEnumerable<CounterOnADay> counters)
    {
        var names = counters.Select(counter => counter.Station.Name).ToList();
        return names.Count <= MostNames
            ? Say.List(names)
            : Say.List([.. names.Take(MostNames), $"{names.Count - MostNames} more"]);
    }

    /// <summary>True where it is at the place, or too near to be told apart from it.</summary>
    public static bool IsThere(CounterAtADistance counter, Place place) =>
        counter.Metres == 0 || IsInThePostcode(counter, place);

    /// <summary>True where the counter is no further from a postcode's point than somebody's door there may be.</summary>
    private static bool IsInThePostcode(CounterAtADistance counter, Place place) =>
        place.Kind == PlaceKind.Postcode && counter.Metres <= place.PrecisionMetres;

    private static string Clock(LocalDateTime time) => Say.Time(new TimeOnly(time.Hour, time.Minute));

    private static double Tenths(double metres) => Math.Round(metres / Mile.Metres, 1);
}
