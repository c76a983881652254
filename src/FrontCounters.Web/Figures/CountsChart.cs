using System.Globalization;
using System.Xml.Linq;
using FrontCounters.Data.Queries.Counts;
using FrontCounters.Data.Record;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Figures;

/// <summary>
/// London's counters over time, drawn as SVG: our count by name as steps, dashed where changes are only due; what
/// sources
/// state as dots, hollow where disputed; what each stage meant to leave as a diamond on the stage's own line. A thinner
/// line counts those open day and night, and a band over the steps those of which it is not known; where these are the
/// more, there is only the band. The table of the same numbers belongs beside it.
/// </summary>
/// <param name="counts">What to draw.</param>
/// <param name="isShort">True for the lines and their numbers alone.</param>
public sealed class CountsChart(CountersOverTime counts, bool isShort = false) : SvgDrawing
{
    public const int Height = 316;

    private const double Left = 0.08;
    private const double Right = 0.96;
    private const double Top = 34;
    private const double Ground = 236;

    /// <summary>A count that holds for less of the width has no room for its number.</summary>
    private const double RoomForNumber = 0.07;

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
        Levels(),
        Years(),
        isShort ? null : counts.Expected.GroupBy(expected => expected.Stage.Round).Select(Round),
        counts.Counted.Select(Unknown),
        Steps("counts-night", step => step.OpenTwentyFourHours),
        Steps("counts-step", step => step.Open),
        // What leads stands over its rivals.
        counts.Stated.Where(figure => !isShort || !IsContested(figure)).OrderByDescending(IsContested).Select(Stated),
        isShort ? null : counts.Expected.Select(Expected),
        StepNumbers(),
        CountsInWords.Legend(isShort).Select((line, at) =>
            Svg.Text("counts-source", 0.01, Ground + 38 + (at * 16), line)),
        Svg.Text("counts-source", 0.01, Height - 8, "Source: FrontCounters, from the sources in the table."));

    private static IEnumerable<int> Numbers(CountersOverTime counts) => counts.Counted
        .Select(step => step.Open + step.Unknown)
        .Concat(counts.Stated.Select(figure => (int)figure.Value))
        .Concat(counts.Expected.Select(expected => expected.Open));

    private IEnumerable<XElement> Levels()
    {
        var step = most > 100 ? 40 : 20;
        for (var level = 0; level <= most; level += step)
        {
            yield return Svg.Line(level == 0 ? "counts-ground" : "counts-level", Left, Right, Y(level), Y(level));
            yield return Svg.Text("counts-quiet", Left - 0.012, Y(level) + 4, $"{level}", "end");
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
                yield return Svg.Line("counts-ground", x, x, Ground, Ground + 4);
                if ((year - counts.From.Year) % every == 0 && x < Right - 0.03)
                {
                    yield return Svg.Text(
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

            var (from, to) = (X(step.Day), X(EndOf(at)));
            var due = step.IsDue ? $"{kind} counts-due" : kind;
            if (at > 0 && counts.Counted[at - 1].TellsHowMany && count(counts.Counted[at - 1]) != count(step))
            {
                yield return Svg.Line(due, from, from, Y(count(counts.Counted[at - 1])), Y(count(step)));
            }

            yield return Svg.Line(due, from, to, Y(count(step)), Y(count(step)), CountsInWords.Step(step));
        }
    }

    /// <summary>A band over the line: as many more may have been open.</summary>
    private XElement? Unknown(CountOnADay step, int at)
    {
        var (from, to) = (X(step.Day), X(EndOf(at)));
        return step.Unknown == 0
            ? null
            : new XElement(
                "rect",
                new XAttribute("class", "counts-unknown"),
                new XAttribute("x", Svg.Percent(from)),
                new XAttribute("y", Svg.Number(Y(step.Open + step.Unknown))),
                new XAttribute("width", Svg.Percent(to - from)),
                new XAttribute("height", Svg.Number(Y(step.Open) - Y(step.Open + step.Unknown))),
                Svg.Title(CountsInWords.LeftOut(step)));
    }

    /// <summary>The numbers of counts that hold long enough to have room for theirs, and of the last.</summary>
    private IEnumerable<XElement> StepNumbers() => counts.Counted
        .Select((step, at) => (Step: step, From: X(step.Day), To: X(EndOf(at)), IsLast: at == counts.Counted.Count - 1))
        .Where(drawn => drawn.Step.TellsHowMany && (drawn.IsLast || drawn.To - drawn.From >= RoomForNumber))
        .SelectMany(drawn => drawn.To - drawn.From < RoomForNumber
            ? Numbers(drawn.Step, drawn.To, "end")
            : Numbers(drawn.Step, (drawn.From + drawn.To) / 2, "middle"));

    private IEnumerable<XElement> Numbers(CountOnADay step, double x, string anchor)
    {
        yield return Svg.Text("counts-number", x, Y(step.Open) - 8, $"{step.Open}", anchor);
        // Where both lines run side by side, one number says enough.
        if (Y(step.OpenTwentyFourHours) - Y(step.Open) > 24)
        {
            var night = Y(step.OpenTwentyFourHours) - 6;
            yield return Svg.Text("counts-number", x, night, $"{step.OpenTwentyFourHours}", anchor);
        }
    }

    private IEnumerable<XElement> Stated(Figure figure)
    {
        var (x, y) = (X(figure.Date!.Value.First), Y((int)figure.Value));
        var isDisputed = IsContested(figure);
        yield return Svg.At(x, y, new XElement(
            "circle",
            new XAttribute("class", isDisputed ? "counts-stated counts-disputed" : "counts-stated"),
            new XAttribute("r", isDisputed ? "3.5" : "4.5"),
            new XAttribute("data-fact", figure.Id),
            Svg.Title(CountsInWords.Stated(figure))));
        if (!isDisputed && figure.Date.Value.First < counts.RecordBegins.AddMonths(-1))
        {
            // Under it: over it there may be rivals.
            yield return Svg.Text(
                "counts-number", x, y + 19, $"{(int)figure.Value}", x > Left + 0.02 ? "middle" : "start");
        }
    }

    private static bool IsContested(Figure figure) => figure.Standing is Standing.Disputed or Standing.Inferred;

    private XElement Round(IGrouping<ClosureRound, ExpectedCount> round)
    {
        var first = X(round.First().Stage.Date);
        var isLate = first > 0.6;
        return new XElement(
            "g",
            Svg.Text(
                "counts-round",
                isLate ? X(round.Last().Stage.Date) : first,
                16,
                // Of several rounds, the names would run into each other.
                counts.Expected.All(expected => expected.Stage.Round == round.Key) ? round.Key.Name : round.Key.Slug,
                isLate ? "end" : "start"),
            round.Select(expected => X(expected.Stage.Date)).Select(x => Svg.Line("counts-stage", x, x, 22, Ground)));
    }

    private XElement Expected(ExpectedCount expected) => Svg.At(
        X(expected.Stage.Date),
        Y(expected.Open),
        new XElement(
            "path",
            new XAttribute("class", "counts-expected"),
            new XAttribute("d", "M0-6L6 0L0 6L-6 0z"),
            new XAttribute("data-fact", expected.Stage.FactId),
            Svg.Title(CountsInWords.Expected(expected))));

    private DateOnly EndOf(int at) => at == counts.Counted.Count - 1 ? counts.To : counts.Counted[at + 1].Day;

    private double X(DateOnly day)
    {
        var whole = Math.Max(1, counts.To.DayNumber - counts.From.DayNumber);
        return Left + ((Right - Left) * Math.Clamp((double)(day.DayNumber - counts.From.DayNumber) / whole, 0, 1));
    }

    private double Y(int number) => Ground - ((Ground - Top) * number / most);
}
