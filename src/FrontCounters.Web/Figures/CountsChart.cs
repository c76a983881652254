using System.Globalization;
using System.Xml.Linq;
using FrontCounters.Data.Queries.Counts;
using FrontCounters.Data.Record;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Figures;

/// <summary>
/// London's counters over time, drawn as SVG: our count by name as steps, dashed where changes are only due; what sources
/// state as dots, hollow where disputed; what each stage meant to leave as a diamond on the stage's own line. A thinner
/// line counts those open day and night, and a hatched band over the steps those of which it is not known; where these are
/// the more, there is only the band. Lines and bands have their names on them. The table of the same numbers belongs beside it.
/// </summary>
/// <param name="counts">What to draw.</param>
/// <param name="isShort">True for the lines and their numbers alone.</param>
public sealed class CountsChart(CountersOverTime counts, bool isShort = false) : SvgDrawing
{
    public const int Height = 284;

    private const double Left = 0.08;
    private const double Right = 0.83;
    private const double Top = 34;
    private const double Ground = 236;

    private readonly double most = Math.Ceiling(Numbers(counts).DefaultIfEmpty(1).Max() / 20.0) * 20;

    public override XElement Draw() => new(
        "svg",
        new XAttribute("class", "counts-chart"),
        new XAttribute("width", "100%"),
        new XAttribute("height", Height),
        new XAttribute("role", "img"),
        new XAttribute("aria-labelledby", "counts-title counts-desc"),
        new XElement("title", new XAttribute("id", "counts-title"), CountsInWords.Title(counts)),
        new XElement("desc", new XAttribute("id", "counts-desc"), CountsInWords.Description(counts)),
        Hatching(),
        Levels(),
        Years(),
        isShort ? null : counts.Expected.GroupBy(expected => expected.Stage.Round).Select(Round),
        counts.Counted.SelectMany(Unknown),
        Steps("counts-night", step => step.OpenTwentyFourHours),
        Steps("counts-step", step => step.Open),
        // What leads stands over its rivals.
        counts.Stated.Where(figure => !isShort || !IsContested(figure)).OrderByDescending(IsContested).Select(Stated),
        isShort ? null : counts.Expected.Select(Expected),
        new CountsChartWords(counts, X, Y, Right).Place(isShort),
        Shapes.Text("counts-source", 0.01, Height - 8, "Source: FrontCounters, from the sources in the table."));

    private static IEnumerable<int> Numbers(CountersOverTime counts) => counts.Counted
        .Select(step => step.Open + step.Unknown)
        .Concat(counts.Stated.Select(figure => (int)figure.Value))
        .Concat(counts.Expected.Select(expected => expected.Open));

    private IEnumerable<XElement> Levels()
    {
        var step = most > 100 ? 40 : 20;
        for (var level = 0; level <= most; level += step)
        {
            yield return Shapes.Line(level == 0 ? "counts-ground" : "counts-level", Left, Right, Y(level), Y(level));
            yield return Shapes.Text("counts-quiet", Left - 0.012, Y(level) + 4, $"{level}", "end");
        }
    }

    private IEnumerable<XElement> Years()
    {
        var years = counts.To.Year - counts.From.Year + 1;
        var every = years > 10 ? 4 : years > 4 ? 2 : 1;
        for (var year = counts.From.Year; year <= counts.To.Year; year++)
        {
            var x = X(new DateOnly(year, 1, 1));
            if (x >= Left)
            {
                yield return Shapes.Line("counts-ground", x, x, Ground, Ground + 4);
                if ((year - counts.From.Year) % every == 0 && x < Right - 0.03)
                {
                    yield return Shapes.Text(
                        "counts-quiet",
                        x,
                        Ground + 18,
                        year.ToString(CultureInfo.InvariantCulture),
                        x > Left ? "middle" : "start");
                }
            }
        }
    }

    private IEnumerable<XElement> Steps(string kind, Func<CountOnADay, int> count)
    {
        for (var at = 0; at < counts.Counted.Count; at++)
        {
            var step = counts.Counted[at];
            if (!step.TellsHowMany)
            {
                continue;
            }

            var (from, to) = (X(step.Day), X(counts.EndOf(at)));
            var due = step.IsDue ? $"{kind} counts-due" : kind;
            if (at > 0 && counts.Counted[at - 1].TellsHowMany && count(counts.Counted[at - 1]) != count(step))
            {
                yield return Shapes.Line(due, from, from, Y(count(counts.Counted[at - 1])), Y(count(step)));
            }

            yield return Shapes.Line(due, from, to, Y(count(step)), Y(count(step)), CountsInWords.Step(step));
        }
    }

    private static XElement Hatching() => new(
        "pattern",
        new XAttribute("id", "counts-hatching"),
        new XAttribute("width", 5),
        new XAttribute("height", 5),
        new XAttribute("patternUnits", "userSpaceOnUse"),
        new XAttribute("patternTransform", "rotate(45)"),
        new XElement("line", new XAttribute("class", "counts-edge"), new XAttribute("y2", 5)));

    /// <summary>A band over the line: as many more may have been open.</summary>
    private IEnumerable<XElement> Unknown(CountOnADay step, int at)
    {
        if (step.Unknown == 0)
        {
            yield break;
        }

        var (from, to) = (X(step.Day), X(counts.EndOf(at)));
        var (top, foot) = (Y(step.Open + step.Unknown), Y(step.Open));
        yield return new XElement(
            "rect",
            new XAttribute("class", "counts-unknown"),
            new XAttribute("fill", "url(#counts-hatching)"),
            new XAttribute("x", Shapes.Percent(from)),
            new XAttribute("y", Shapes.Number(top)),
            new XAttribute("width", Shapes.Percent(to - from)),
            new XAttribute("height", Shapes.Number(foot - top)),
            Shapes.Title(CountsInWords.LeftOut(step)));
        yield return Shapes.Line("counts-edge", from, to, top, top);
        if (!step.TellsHowMany)
        {
            yield return Shapes.Line("counts-edge", from, to, foot, foot);
        }
    }

    private XElement Stated(Figure figure)
    {
        var isDisputed = IsContested(figure);
        return Shapes.At(X(figure.Date!.Value.First), Y((int)figure.Value), new XElement(
            "circle",
            new XAttribute("class", isDisputed ? "counts-stated counts-disputed" : "counts-stated"),
            new XAttribute("r", isDisputed ? "3.5" : "4.5"),
            new XAttribute("data-fact", figure.Id),
            Shapes.Title(CountsInWords.Stated(figure))));
    }

    internal static bool IsContested(Figure figure) => figure.Standing is Standing.Disputed or Standing.Inferred;

    private XElement Round(IGrouping<ClosureRound, ExpectedCount> round)
    {
        var first = X(round.First().Stage.Date);
        var isLate = first > 0.6;
        return new XElement(
            "g",
            Shapes.Text(
                "counts-round",
                isLate ? X(round.Last().Stage.Date) : first,
                16,
                // Of several rounds, the names would run into each other.
                counts.Expected.All(expected => expected.Stage.Round == round.Key) ? round.Key.Name : round.Key.Slug,
                isLate ? "end" : "start"),
            round.Select(expected => X(expected.Stage.Date)).Select(x => Shapes.Line("counts-stage", x, x, 22, Ground)));
    }

    private XElement Expected(ExpectedCount expected) => Shapes.At(
        X(expected.Stage.Date),
        Y(expected.Open),
        new XElement(
            "path",
            new XAttribute("class", "counts-expected"),
            new XAttribute("d", "M0-6L6 0L0 6L-6 0z"),
            new XAttribute("data-fact", expected.Stage.FactId),
            Shapes.Title(CountsInWords.Expected(expected))));

    private double X(DateOnly day)
    {
        var whole = Math.Max(1, counts.To.DayNumber - counts.From.DayNumber);
        return Left + ((Right - Left) * Math.Clamp((double)(day.DayNumber - counts.From.DayNumber) / whole, 0, 1));
    }

    private double Y(int number) => Ground - ((Ground - Top) * number / most);
}
