using System.Globalization;
using FrontCounters.Data;
using FrontCounters.Data.Geography;
using FrontCounters.Data.Queries;
using FrontCounters.Web.Asking;

namespace FrontCounters.Web.Wording;

/// <summary>The answer of <c>/nearest</c> in sentences.</summary>
public static class NearestInWords
{
    private const double MetresPerMile = 1609.344;
    private const int MostNames = 12;

    public static string Heading(NearestAnswer answer, AskedClocks asked)
    {
        var place = PlaceInWords.Name(answer.Place);
        var kind = answer.Need == Need.TwentyFourHours ? "front counter open day and night" : "open front counter";
        var day = asked.IsNotToday ? $"on {Say.Day(asked.On)} " : "";
        return answer switch
        {
            { Nearest: { Metres: 0 } itself } => Say.Capital($"{day}the nearest {kind} to {place} {Is(asked)} its own"),
            { Nearest: { } nearest } =>
                Say.Capital($"{day}the nearest {kind} to {place} {Is(asked)} {nearest.Counter.Station.Name}"),
            _ when asked.On < CounterRecord.FirstDay => $"Our record begins on {Say.Day(CounterRecord.FirstDay)}",
            { NotPlaced.Count: 0, NotKnown.Count: 0 } => Say.Capital($"{day}no {kind} {Is(asked)} in our record"),
            _ => Say.Capital($"{day}we do not know which {kind} {Is(asked)} nearest to {place}"),
        };
    }

    /// <summary><c>0.3 to 0.9 miles (0.5 to 1.5 km) north-east in a straight line, across the Thames</c></summary>
    public static string Way(CounterAtADistance counter, Place place)
    {
        var across = counter.CrossesThames == true ? ", across the Thames" : "";
        return counter switch
        {
            { Metres: 0 } => Distance(counter),
            { ToMetres: null } =>
                $"about {Say.Distance(counter.Metres)} {counter.Direction} in a straight line{across}",
            { FromMetres: 0 } when place.IsArea => $"{Distance(counter)} away in a straight line{across}",
            _ => $"{Distance(counter)} {counter.Direction} in a straight line{across}",
        };
    }

    /// <summary>The distance, as a range where the place is an area.</summary>
    public static string Distance(CounterAtADistance counter)
    {
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
                $"{counter.FromMetres / MetresPerMile:0.0} to {to / MetresPerMile:0.0} miles "
                + $"({counter.FromMetres / 1000.0:0.0} to {to / 1000.0:0.0} km)");
    }

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
        { NotKnown.Count: 0 } => null,
        { Need: Need.TwentyFourHours } =>
            $"No source settles whether these were open day and night, and they may be nearer: "
            + $"{Names(answer.NotKnown)}.",
        _ => $"No source settles whether these were open, and they may be nearer: {Names(answer.NotKnown)}.",
    };

    /// <summary>Both: those that are not on the map, and those of which no source settles what they were.</summary>
    public static IEnumerable<string> WhatMayBeNearer(NearestAnswer answer) =>
        new[] { PerhapsNearer(answer), NotKnown(answer) }.OfType<string>();

    /// <summary>A link's words, to the same list for another need.</summary>
    public static string Only(Need need) => need switch
    {
        Need.TwentyFourHours => "Only those open day and night",
        Need.Any => "All that are open at some time of the week",
        _ => throw new ArgumentOutOfRangeException(nameof(need), need, "A need without words."),
    };

    public static string Label(PlaceThen then, DateOnly today) => then switch
    {
        { Stage: { } stage } => $"Under the list of {Say.Day(stage.Date)}",
        _ when then.Clocks.On == today => "Today",
        _ => Say.Day(then.Clocks.On),
    };

    /// <summary>What to say where no counter can be named as the nearest.</summary>
    public static string None(NearestAnswer answer) =>
        answer.PerhapsNearer.Count + answer.NotKnown.Count > 0 ? "not known" : "none open";

    private static string Is(AskedClocks asked) => asked switch
    {
        _ when asked.On > asked.Known => asked.Known < asked.Today ? "was expected to be" : "is expected to be",
        _ when asked.On < asked.Today => "was",
        _ => "is",
    };

    private static string Names(IEnumerable<CounterOnADay> counters)
    {
        var names = counters.Select(counter => counter.Station.Name).ToList();
        return names.Count <= MostNames
            ? Say.List(names)
            : Say.List([.. names.Take(MostNames), $"{names.Count - MostNames} more"]);
    }

    private static double Tenths(double metres) => Math.Round(metres / MetresPerMile, 1);
}
