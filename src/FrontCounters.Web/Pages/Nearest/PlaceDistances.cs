using System.Xml.Linq;
using FrontCounters.Data.Geography;
using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Web.Figures;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Nearest;

/// <summary>
/// How far a place's nearest counters were on each of a few days, all on one axis, drawn as SVG: for each day the
/// nearest open day and night, and below it the nearest of any kind, each as the mark of its own state. An area's
/// distances are ranges, drawn as a line through the mark. Lengths across are shares of the width, so that words keep
/// their size on a phone. The table of the same days belongs beside it.
/// </summary>
/// <param name="place">Where from.</param>
/// <param name="days">Oldest first.</param>
/// <param name="today">What to call today.</param>
/// <param name="isAlone">True of a file, which has no table beside it: there each mark has its counter's name.</param>
public sealed class PlaceDistances(
    Place place, IReadOnlyList<NearestAtMilestone> days, DateOnly today, bool isAlone = false) : SvgDrawing
{
    private const double Left = 0.04;
    private const double Width = 0.5;
    private const double WordsEnd = 0.98;
    private const int Row = 74;
    private const int Mark = 20;
    private const int Foot = 48;

    /// <summary>Miles between the lines of the axis: the smallest that leaves at most five of them.</summary>
    private static readonly double[] Steps = [0.2, 0.5, 1, 2, 5, 10, 20];

    private readonly double furthest = Math.Max(Mile.Metres / 2, days.SelectMany(AnswersOf)
        .Select(answer => (double)(answer.Nearest?.ToMetres ?? answer.Nearest?.Metres ?? 0)).Max());

    private int Ground => days.Count * Row;

    /// <summary>In pixels.</summary>
    public int Height => Ground + (isAlone ? Foot - 16 : Foot);

    /// <returns>None where nothing was known yet to compare with.</returns>
    /// <inheritdoc cref="PlaceDistances(Place, IReadOnlyList{NearestAtMilestone}, DateOnly, bool)"/>
    public static PlaceDistances? From(Place place, IReadOnlyList<NearestAtMilestone> days, DateOnly today, bool isAlone = false) =>
        days.Count > 1 ? new PlaceDistances(place, days, today, isAlone) : null;

    public override XElement Draw() => new(
        "svg",
        new XAttribute("class", "distances"),
        new XAttribute("width", "100%"),
        new XAttribute("height", Height),
        new XAttribute("role", "img"),
        new XAttribute("aria-labelledby", "distances-title distances-desc"),
        new XElement("title", new XAttribute("id", "distances-title"), Title),
        new XElement("desc", new XAttribute("id", "distances-desc"), Description),
        Axis(),
        days.Select(Day),
        isAlone ? null : Shapes.Text("distances-source", Left, Ground + 42, "Source: FrontCounters, from the sources in the table."));

    public string Title => $"How far the nearest front counters to {PlaceInWords.Name(place)} were and are";

    private string Description => string.Join(' ', days.Select(then =>
        $"{Label(then)}: {string.Join("; ", AnswersOf(then).Select(Sentence))}."));

    private IEnumerable<XElement> Axis()
    {
        var step = Steps.FirstOrDefault(miles => furthest <= miles * 5 * Mile.Metres, Steps[^1]);
        for (var miles = 0.0; miles * Mile.Metres <= furthest; miles += step)
        {
            var x = Share(miles * Mile.Metres);
            yield return Shapes.Line("distances-tick", x, x, 4, Ground + 6);
            yield return Shapes.Text("distances-mile", x, Ground + 22, Shapes.Number(miles), "middle");
        }

        yield return Shapes.Text("distances-mile", WordsEnd, Ground + 22, "miles", "end");
    }

    private XElement Day(NearestAtMilestone then, int index) => new(
        "g",
        Shapes.Text("distances-day", Left, (index * Row) + 18, Label(then)),
        AnswersOf(then).Select((answer, line) => Nearest(answer, (index * Row) + 38 + (line * (Mark + 4)))));

    /// <summary>A mark, its range where it has one, and how far that is.</summary>
    private XElement Nearest(NearestAnswer answer, int y)
    {
        var (mark, from, at, to) = answer.Nearest is { } nearest
            ? (StateInWords.Mark(nearest.Counter.State.Service, nearest.Counter.State.Standing), nearest.FromMetres,
                nearest.Metres, nearest.ToMetres ?? nearest.Metres)
            : (IsInDoubt(answer) ? "unknown" : "closed", 0, 0, 0);
        return new XElement(
            "g",
            new XAttribute("class", $"distances-nearest state-{mark}"),
            to > from ? Shapes.Line("distances-range", Share(from), Share(to), y, y) : null,
            Symbol(mark, Share(at), y),
            // Beside the mark, so that the eye need not cross the page to read it.
            Shapes.Text(
                "distances-words", Share(to), y + 5, (isAlone ? Named(answer) : HowFar(answer)) + (IsUnsure(answer) ? " ?" : ""),
                right: (Mark / 2) + 8));
    }

    /// <summary><c>open day and night, Charing Cross, 8.8 to 11.5 miles</c></summary>
    private static string Sentence(NearestAnswer answer)
    {
        var kind = answer.Need == Need.TwentyFourHours ? "open day and night" : "of any kind";
        return $"{kind}, {Named(answer)}{(IsUnsure(answer) ? ", if no other is nearer" : "")}";
    }

    private static string Named(NearestAnswer answer) =>
        (answer.Nearest is { } nearest ? $"{nearest.Counter.Station.Name}, " : "") + HowFar(answer);

    private static string HowFar(NearestAnswer answer) =>
        answer.Nearest is { } nearest ? NearestInWords.Miles(nearest, answer.Place) : NearestInWords.None(answer);

    /// <summary>True where one is named, and another may be nearer.</summary>
    private static bool IsUnsure(NearestAnswer answer) => answer.Nearest is not null && IsInDoubt(answer);

    /// <summary>What was only due is not told as having happened.</summary>
    private string Label(NearestAtMilestone then) => NearestInWords.Label(then, today)
        + (then.Stage is null && AnswersOf(then).Any(answer => answer.Nearest?.Counter.State.IsDue == true)
            ? ", as it is due to be"
            : "");

    private static IEnumerable<NearestAnswer> AnswersOf(NearestAtMilestone then) => [then.TwentyFourHours, then.OfAnyKind];

    private static bool IsInDoubt(NearestAnswer answer) => NearestInWords.WhatMayBeNearer(answer).Any();

    private double Share(double metres) => Left + (Width * metres / furthest);

    private static XElement Symbol(string mark, double x, int y) => Shapes.At(
        x,
        y,
        new XElement(
            "use",
            new XAttribute("href", $"#mark-{mark}"),
            new XAttribute("x", -Mark / 2),
            new XAttribute("y", -Mark / 2),
            new XAttribute("width", Mark),
            new XAttribute("height", Mark)));
}
