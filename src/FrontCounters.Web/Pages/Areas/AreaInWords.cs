using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Data.Queries.Places;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Pages.Nearest;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Areas;

/// <summary>The answer of an area's page in sentences.</summary>
public static class AreaInWords
{
    /// <summary>
    /// <c>Nearest to SW11 1 on 22 November 2026, by the Met’s notices: Lavender Hill by day, Charing Cross by night</c>
    /// </summary>
    public static string Heading(Area area, NearestByDayAndNight answer, AskedClocks asked)
    {
        var clocks = answer.Clocks;
        if (clocks.On < answer.ByDay.RecordBegins)
        {
            return $"Nearest to {Name(area)} on {Say.Day(clocks.On)}: our record begins on {Say.Day(answer.ByDay.RecordBegins)}";
        }

        return $"Nearest to {Name(area)} on {Say.Day(clocks.On)}{By(answer, asked)}: {Names(answer)}";
    }

    /// <summary>The same with distances and whom to call, for those who see only a link's preview.</summary>
    public static string Description(Area area, NearestByDayAndNight answer, AskedClocks asked)
    {
        var where = area.Kind == AreaKind.Ward || area.Boroughs.Count == 0 || IsPartlyInLondon(area)
            ? ""
            : $" ({Say.List(area.Boroughs.Take(3).Select(borough => borough.Name))})";
        return $"The Met’s front counter nearest to {Name(area)}{where} on {Say.Day(answer.Clocks.On)}{By(answer, asked)}"
            + $"{(IsDue(answer) && asked.Known == asked.Today ? " and not confirmed since" : "")}: "
            + $"{(IsOne(answer) ? "" : $"by day {Told(answer.ByDay)}; ")}open day and night {Told(answer.ByNight)}. "
            + "In an emergency call 999.";
    }

    /// <summary><c>Lavender Hill by day, Charing Cross by night</c>; one name where both are the same.</summary>
    private static string Names(NearestByDayAndNight answer)
    {
        var (day, night) = (Named(answer.ByDay), Named(answer.ByNight));
        return IsOne(answer) ? $"{day}, by day and by night"
            : day == night ? $"{day} by day or by night"
            : $"{day} by day, {night} by night";
    }

    private static string Named(NearestAnswer answer) =>
        answer.Nearest?.Counter.Station.Name ?? NearestInWords.None(answer);

    /// <summary>True where the nearest of any kind is open day and night, so that one counter answers both.</summary>
    public static bool IsOne(NearestByDayAndNight answer) => answer.Nearest.Count == 1 && answer.ByNight.Nearest is not null;

    private static string Told(NearestAnswer answer) => answer.Nearest is { } nearest
        ? $"{nearest.Counter.Station.Name}, {About(answer)}{NearestInWords.Miles(nearest, answer.Place)}"
        : NearestInWords.None(answer);

    /// <summary>On whose word: what is only due is never told as seen.</summary>
    private static string By(NearestByDayAndNight answer, AskedClocks asked)
    {
        if (Tense.IsAhead(asked))
        {
            return $", as known on {Say.Day(asked.Known)}";
        }

        var known = asked.Known < asked.Today ? $", as known on {Say.Day(asked.Known)}" : "";
        return known + (IsDue(answer) ? $", by {EvidenceInWords.Notices(Due(answer))}"
            : IsInDoubt(answer) ? ", as far as our sources tell"
            : "");
    }

    private static bool IsInDoubt(NearestByDayAndNight answer) =>
        new[] { answer.ByDay, answer.ByNight }.Any(nearest => nearest.Nearest is not null && NearestInWords.WhatMayBeNearer(nearest).Any());

    private static bool IsDue(NearestByDayAndNight answer) => Due(answer).Any();

    private static IEnumerable<CounterOnADay> Due(NearestByDayAndNight answer) =>
        answer.Nearest.Select(seen => seen.Counter).Where(counter => counter.State.IsDue);

    /// <summary><c>2.1 to 2.9 miles (3.4 to 4.7 km)</c>; of what has no known reach, <c>about 2.1 miles (3.4 km)</c>.</summary>
    public static string Distance(CounterAtADistance seen, NearestAnswer answer) =>
        Say.Capital(About(answer) + NearestInWords.Distance(seen, answer.Place));

    /// <summary>After the counter's name: <c>north-east, across the Thames</c>.</summary>
    public static string Direction(CounterAtADistance seen, NearestAnswer answer) =>
        (NearestInWords.IsThere(seen, answer.Place) || (answer.Place.IsArea && seen.FromMetres == 0) ? "" : $", {seen.Direction}")
        + (seen.CrossesThames == true ? ", across the Thames" : "");

    /// <summary>Where another force's counters may be nearer: the City's, or those around London.</summary>
    public static string? OtherForce(Area area) => NearestInWords.OtherForce(area.Place);

    /// <summary>True where its boroughs are only those of its part that is in London.</summary>
    public static bool IsPartlyInLondon(Area area) => OtherForce(area) is not null;

    /// <summary>
    /// What to call it where nothing around says where it is: <c>SW11 1</c>, <c>Abbey ward in Merton</c>,
    /// <c>the constituency of Barking</c>.
    /// </summary>
    public static string Name(Area area) => area.Kind == AreaKind.Ward
        ? $"{area.Place.Name} in {Borough(area.Boroughs[0])}"
        : PlaceInWords.Name(area.Place);

    /// <summary>Each borough that an area is in as it is named: <c>the City of London</c>.</summary>
    public static string Borough(Borough borough) => BoroughInWords.Place(borough);

    /// <summary>Before the distance to a place whose reach is not known.</summary>
    private static string About(NearestAnswer answer) => answer.Place.SpreadMetres is null ? "about " : "";
}
