using System.Globalization;
using FrontCounters.Data.Geography;
using FrontCounters.Data.Queries.Access;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Boroughs;

/// <summary>How far postcodes are from a front counter, in sentences.</summary>
public static class AccessInWords
{
    /// <summary>
    /// <c>Half of Harrow’s postcodes are within 3.1 miles (4.9 km) of an open front counter; on 30 June 2017 it was 2.1
    /// miles (3.4 km).</c>
    /// </summary>
    /// <param name="figures">On the day asked about.</param>
    /// <param name="need">What the counter has to be.</param>
    /// <param name="before">On the first day of the record's story; none where that is the day asked about.</param>
    /// <param name="asked">The two days asked about.</param>
    /// <returns>None where nothing was counted.</returns>
    public static string? Sentence(AccessFigures figures, Need need, AccessOnADay? before, AskedClocks asked)
    {
        if (figures.To(need) is not { } reach)
        {
            return null;
        }

        var (place, counter) = (Place(figures.Borough), Counter(need));
        if (reach.MedianMetres is not { } metres)
        {
            var be = asked.On < asked.Today ? "was" : "is";
            return $"How far it {be} to {counter} is not known: there {be} none that we could measure to.";
        }

        var then = before is null ? null : Then(figures, before).To(need);
        var change = then is { MedianMetres: not null }
            ? $"; on {Say.Day(before!.London.Clocks.On)} it was {Median(then)}"
            : "";
        return $"Half of {Possessive(place)} postcodes {Are(asked)} within {Say.Distance(metres)} of "
            + $"{counter}{change}.";
    }

    /// <summary><c>14% within one mile, 58% within three</c></summary>
    public static string Shares(Reach reach) => reach switch
    {
        { Within3Miles: 0 } => "none within three miles",
        { Within1Mile: 1 } => "all within one mile",
        _ => $"{Share(reach.Within1Mile)} within one mile, {Share(reach.Within3Miles)} within three",
    };

    /// <summary><c>14%</c>; <c>none</c> and <c>all</c> only where it is none and all.</summary>
    public static string Share(double share) => share switch
    {
        0 => "none",
        1 => "all",
        < 0.01 => "under 1%",
        > 0.99 => "over 99%",
        _ => share.ToString("0%", CultureInfo.InvariantCulture),
    };

    /// <summary>
    /// <c>3.1 miles (4.9 km)</c>; <c>at most 3.1 miles</c> where a counter is left out that may be nearer.
    /// </summary>
    public static string Median(Reach? reach) => reach?.MedianMetres is { } metres
        ? $"{(reach.NotCounted.Count > 0 ? "at most " : "")}{Say.Distance(metres)}"
        : "not known";

    /// <summary><c>3.1</c>, as the map writes it.</summary>
    public static string Miles(Reach? reach) =>
        Tenths(reach) is { } miles ? miles.ToString("0.0", CultureInfo.InvariantCulture) : "?";

    /// <summary>The median in miles as it is shown, to a tenth: what a shade on the map stands for.</summary>
    public static double? Tenths(Reach? reach) =>
        reach?.MedianMetres is { } metres ? Math.Round(metres / Mile.Metres, 1) : null;

    /// <summary><c>80 hours</c>; <c>at least 168 hours: those of one front counter are not stated</c></summary>
    public static string Hours(AccessFigures figures) => figures.Hours switch
    {
        null => figures.Borough is { Force: not Force.Metropolitan } ? "outside the Met’s area" : "not known",
        { AWeek: 0 } => "none",
        { AWeek: { } hours } => HoursOf(hours),
        { Stated: 0 } => "not stated",
        { } some =>
            $"at least {HoursOf(some.Stated)}: those of {Say.Count(some.NotStated, "front counter")} are not stated",
    };

    /// <summary>What the figures are computed from.</summary>
    public static string Basis(AccessOnADay access, AccessFigures figures)
    {
        var place = Place(figures.Borough);
        var from = access.From == CountedFrom.Sectors
            ? $"the middle of each of the {figures.Places:N0} postcode sectors of {place}, which have {figures.Postcodes:N0} postcodes,"
            : $"each of {Possessive(place)} {figures.Postcodes:N0} postcodes";
        return $"Measured in straight lines from {from} to the nearest of the Met’s front counters anywhere in London. "
            + "The way there is longer.";
    }

    /// <summary>Which counters are left out, and why; none where all could be measured to.</summary>
    public static string? NotCounted(AccessFigures figures, Need need)
    {
        var left = figures.To(need)?.NotCounted ?? [];
        var (settled, unsettled) = (
            left.Where(counter => counter.State.Meets(need, then: null) == true).ToList(),
            left.Where(counter => counter.State.Meets(need, then: null) is null).ToList());
        var sentences = new[]
        {
            settled.Count > 0 ? $"not on our map: {Names(settled)}" : null,
            unsettled.Count > 0
                ? $"no source settles whether {(need == Need.Any ? "open" : "open day and night")}: {Names(unsettled)}"
                : null,
        };
        return left.Count == 0
            ? null
            : $"Not counted, so that it may be nearer: {string.Join("; ", sentences.OfType<string>())}.";
    }

    /// <summary>Why there are no figures; none where there are.</summary>
    public static string? WhyNone(LondonOnADay london) => london switch
    {
        { IsCounted: true, TellsHowMany: true } => null,
        { IsCounted: true } =>
            $"Of {Say.Count(london.Unknown, "front counter")} no source settles whether they were open on "
            + $"{Say.Day(london.Clocks.On)}, so no distance can be told.",
        { Unnamed: { } stage } =>
            $"“{stage.Name}” counts the front counters that would stay and does not name them, so no distance can be "
            + "told.",
        _ => $"Our record begins on {Say.Day(london.RecordBegins)}: no distance can be told for that day.",
    };

    /// <summary>The standings of the counters that the distances rest on, each once.</summary>
    public static string Standing(AccessOnADay access, AccessFigures figures) => string.Join(
        "; ",
        figures.Nearest
            .Select(counter => CounterInWords.Standing(counter.State, access.London.Clocks))
            .SelectMany(standing => standing.Split("; "))
            .Prepend("computed")
            .Distinct(StringComparer.Ordinal));

    /// <summary>A choice of the form on <c>/boroughs</c>.</summary>
    public static string Choice(Need need) =>
        need == Need.TwentyFourHours ? "open day and night" : "any open front counter";

    public static string Counter(Need need) =>
        need == Need.TwentyFourHours ? "a front counter open day and night" : "an open front counter";

    private static AccessFigures Then(AccessFigures figures, AccessOnADay day) =>
        figures.Borough is { } borough ? day.In(borough) : day.Whole;

    private static string Place(Borough? borough) => borough is null ? "London" : BoroughInWords.Place(borough);

    private static string Possessive(string place) => place.EndsWith('s') ? $"{place}’" : $"{place}’s";

    private static string HoursOf(double hours) => $"{hours.ToString("#,0.#", CultureInfo.InvariantCulture)} hours";

    private static string Names(IEnumerable<CounterOnADay> counters) =>
        Say.List(counters.Select(counter => counter.Station.Name));

    private static string Are(AskedClocks asked) =>
        Tense.IsAhead(asked) ? "would be" : asked.On < asked.Today ? "were" : "are";
}
