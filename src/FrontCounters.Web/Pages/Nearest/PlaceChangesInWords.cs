using FrontCounters.Data.Geography;
using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Web.Days;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Nearest;

/// <summary>What has become of the nearest counter open day and night, in one sentence.</summary>
public static class PlaceChangesInWords
{
    /// <summary>
    /// <c>In June 2017 the nearest front counter open day and night was Chingford, up to 1.6 miles (2.6 km) away; today
    /// it should be Charing Cross, 8.8 to 11.5 miles (14.2 to 18.5 km) away.</c>
    /// </summary>
    /// <param name="changes">What there is to compare.</param>
    /// <param name="asked">The days asked about; only the day of knowing matters.</param>
    public static string Sentence(PlaceChanges changes, AskedClocks asked)
    {
        var (first, last) = (changes.Days[0], changes.Days[^1]);
        var (then, now) = (first.TwentyFourHours, last.TwentyFourHours);
        return $"In {Say.Month(first.Clocks.On)} {Then(then)}; {Now(now, then, asked)}.";
    }

    /// <summary>How to read the figure.</summary>
    public static string Key(Place place) =>
        "In straight lines. Top line: nearest open day and night. Bottom line: nearest of any kind. "
        + (place.IsArea ? "A line through a mark: it depends where in the area you start. " : "")
        + "A question mark: another may be nearer.";

    private static string Then(NearestAnswer answer) => answer switch
    {
        { Nearest: { } nearest } =>
            $"the nearest front counter open day and night was{AsFarAsKnown(answer)} {Where(nearest, answer.Place)}",
        _ when IsInDoubt(answer) => "it is not known which front counter open day and night was nearest",
        _ => "no front counter was open day and night",
    };

    private static string Now(NearestAnswer answer, NearestAnswer before, AskedClocks asked)
    {
        var isPast = asked.Known < asked.Today;
        var today = isPast
            ? $"as known on {Say.Day(asked.Known)}, on {Say.Day(asked.Today)}"
            : "today";
        if (answer.Nearest is not { } nearest)
        {
            return IsInDoubt(answer)
                ? $"{today} it is not known which {(isPast ? "would be" : "is")}"
                : $"{today} there {(isPast ? "would be" : "is")} none";
        }

        var be = (isPast, nearest.Counter.State.IsDue) switch
        {
            (true, _) => "was expected to be",
            (false, true) => "should be",
            (false, false) => "is",
        };
        var where = nearest.Counter.Station == before.Nearest?.Counter.Station
            ? "the same"
            : Where(nearest, answer.Place);
        return $"{today} it {be}{AsFarAsKnown(answer)} {where}";
    }

    /// <summary>Nothing where no other may be nearer.</summary>
    private static string AsFarAsKnown(NearestAnswer answer) =>
        IsInDoubt(answer) ? ", as far as our sources tell," : "";

    private static string Where(CounterAtADistance nearest, Place place) =>
        $"{nearest.Counter.Station.Name}, {NearestInWords.Distance(nearest, place)}"
        + (NearestInWords.IsThere(nearest, place) ? "" : " away");

    private static bool IsInDoubt(NearestAnswer answer) => NearestInWords.WhatMayBeNearer(answer).Any();
}
