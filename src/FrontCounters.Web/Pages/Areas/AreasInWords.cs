using System.Globalization;
using FrontCounters.Data.Geography;
using FrontCounters.Data.Queries.Areas;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Areas;

/// <summary>A table of areas in sentences and cells.</summary>
public static class AreasInWords
{
    /// <summary>Less than that is no change that a distance in tenths of a mile would show.</summary>
    private const double ChangeMetres = Mile.Metres / 20;

    /// <summary>
    /// <c>On 22 November 2026, by what was announced: 694 of 704 wards are farther from a counter by night than in 2013</c>
    /// </summary>
    public static string Heading(AreasView view)
    {
        var (all, day) = (view.Areas.Count, Say.Day(view.Asked.On));
        if (view.Since is not [var first, ..] || view.Areas.All(area => area.Asked.ByDay.Counter is null))
        {
            return $"The {Say.Count(all, view.Noun, Plural(view))} of {view.Where}, and the front counters nearest to each on {day}";
        }

        var farther = Farther(view, Need.TwentyFourHours, first);
        var verb = Verb(view, farther);
        var areas = (all == 1 ? view.Noun : Plural(view)) + (view.SaysBorough ? "" : $" of {view.Where}");
        return $"On {day}{By(view)}: {Share(farther, all)} {areas} {verb} farther from a counter by night than in {Year(view, first)}";
    }

    /// <summary>The same of counters of any kind, and of the other days.</summary>
    public static IEnumerable<string> More(AreasView view)
    {
        foreach (var (need, since) in view.Since.SelectMany(since => new[] { (Need.TwentyFourHours, since), (Need.Any, since) }).Skip(1))
        {
            var farther = Farther(view, need, since);
            yield return $"{Say.Capital(Share(farther, view.Areas.Count))} {Verb(view, farther)} farther from "
                + $"{(need == Need.Any ? "one by day" : "one by night")} than in {Month(view, since)}.";
        }
    }

    /// <summary>
    /// <c>The counters nearest to these wards: all 12 due and not confirmed since.</c> None where nothing is known of the day.
    /// </summary>
    public static string? HowSure(AreasView view) => Nearest(view) is { Count: > 0 } counters
        ? $"The counters nearest to {(view.Areas.Count == 1 ? "it" : $"these {Plural(view)}")}: "
            + $"{EvidenceInWords.Counted(EvidenceCounts.From(counters.Select(counter => counter.State)))}."
        : null;

    public static string Description(AreasView view) =>
        $"{view.Heading}. Each {view.Noun} with its nearest by day and by night, how far, and what it lost. In an emergency call 999.";

    /// <summary>What a note of the table says of a day.</summary>
    public static string RestsOn(AreasView view, int day) =>
        $"The counters nearest to these {Plural(view)} on {Say.Day(view.On(day).Day.Clocks.On)}.";

    /// <summary><c>Wimbledon, 0.4 to 1.2</c>, in miles, with a question mark where another may be nearer.</summary>
    public static string Miles(NearestThere nearest) => nearest switch
    {
        { Counter: null } => nearest.AnotherMayBeNearer ? "not known" : "none open",
        { ToMetres: { } to } when Tenths(nearest.FromMetres) != Tenths(to) => Tenths(nearest.FromMetres) == "0.0"
            ? $"up to {Tenths(to)}"
            : $"{Tenths(nearest.FromMetres)} to {Tenths(to)}",
        _ => Tenths(nearest.Metres),
    };

    /// <summary>
    /// <c>2.3</c>; <c>−0.4</c> where it is nearer; a question mark where another counter may have been nearer, then or now.
    /// </summary>
    public static string Farther((int? Metres, bool IsUnsure) farther) => farther.Metres is { } metres
        ? Tenths(Math.Abs(metres)) is var tenths && tenths == "0.0"
            ? $"0{(farther.IsUnsure ? " ?" : "")}"
            : $"{(metres < 0 ? "−" : "")}{tenths}{(farther.IsUnsure ? " ?" : "")}"
        : "not known";

    /// <summary>A day as a column's header has it: <c>February 2013</c>.</summary>
    public static string Month(AreasView view, int day) => Say.Month(view.On(day).Day.Clocks.On);

    /// <summary>For a heading, which is to be short: the sentences and the table below it have the month.</summary>
    private static int Year(AreasView view, int day) => view.On(day).Day.Clocks.On.Year;

    public static string Plural(AreasView view) => view.Noun == "constituency" ? "constituencies" : $"{view.Noun}s";

    private static int Farther(AreasView view, Need need, int since) =>
        view.Areas.Count(area => area.Farther(need, since) > ChangeMetres);

    private static string Share(int farther, int all) => farther == all && all > 1
        ? $"all {all}"
        : $"{(farther == 0 ? "none" : farther.ToString(CultureInfo.InvariantCulture))} of {all}";

    /// <summary>What is only expected of a day to come is told so, as what was.</summary>
    private static string Verb(AreasView view, int number) => (view.Asked.On > view.Asked.Known, view.Asked.On < view.Asked.Today) switch
    {
        (true, _) => "would be",
        (_, true) => Say.Verb(number, "was", "were"),
        _ => Say.Verb(number, "is", "are"),
    };

    private static string By(AreasView view)
    {
        var counters = Nearest(view);
        var due = counters.FindAll(counter => counter.State.IsDue);
        return view.Asked.On > view.Asked.Known || view.Asked.Known < view.Asked.Today ? $", as known on {Say.Day(view.Asked.Known)}"
            : due.Count > 0 ? $", by {EvidenceInWords.Notices(due)}"
            : "";
    }

    private static List<CounterOnADay> Nearest(AreasView view) =>
    [
        .. view.Areas.SelectMany(area => new[] { area.Asked.ByDay.Counter, area.Asked.ByNight.Counter })
            .OfType<CounterOnADay>().Distinct(),
    ];

    private static string Tenths(int metres) => (metres / Mile.Metres).ToString("0.0", CultureInfo.InvariantCulture);
}
