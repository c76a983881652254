using System.Collections.Frozen;
using FrontCounters.Data.Geography;

namespace FrontCounters.Data.Queries.Places;

/// <summary>
/// Texts that ask, but not from where: <c>London</c>, <c>24 hour police station</c>, <c>my location</c>. What is spelt like one
/// of their words is hardly meant.
/// </summary>
internal static class AnywhereInLondon
{
    private static readonly FrozenSet<string> Words = (
        "LONDON GREATER INNER OUTER CENTRAL NORTH SOUTH EAST WEST N S E W NE NW SE SW UK ENGLAND CITY TOWN AREA PLACE "
        + "POLICE STATION STATIONS FRONT COUNTER COUNTERS DESK OFFICE MET METROPOLITAN COP COPS NICK "
        + "NEAREST CLOSEST NEARBY NEAR NEXT LOCAL HERE ME MY LOCATION POSTCODE ADDRESS HOME HOUSE STREET "
        + "OPEN OPENING TIMES NOW TODAY TONIGHT 24 24H 24HR 24HRS 7 HOUR HOURS HR HRS DAY NIGHT LATE ALL ANY "
        + "WHERE WHICH WHAT IS ARE THERE THE A AN AND IN AT TO OF BY FROM FOR I AM IM PLEASE HELP FIND SHOW")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The question back, with the boroughs to choose from.</summary>
    /// <param name="record">The record.</param>
    /// <param name="text">In capitals.</param>
    /// <returns>None where some word of it may be a name.</returns>
    public static PlaceAnswer? Answer(CounterRecord record, string text) =>
        Is(text)
            ? PlaceAnswer.Not(PlaceReason.AnywhereInLondon, null, [.. record.Boroughs.Select(borough => new PlaceSuggestion(PlaceCode.From(borough), borough.Name))])
            : null;

    /// <summary>True where every word is one of them.</summary>
    public static bool Is(string text) =>
        text.Split([.. text.Where(letter => !char.IsAsciiLetterOrDigit(letter)).Distinct()], StringSplitOptions.RemoveEmptyEntries)
            .All(Words.Contains);
}
