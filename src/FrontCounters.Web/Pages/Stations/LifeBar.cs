using System.Globalization;
using System.Xml.Linq;
using FrontCounters.Data;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Stations;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Figures;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Stations;

/// <summary>
/// A counter's life as one bar from the record's first day on, drawn as SVG, with every decision about it over the bar,
/// numbered as in the table that belongs beside it. The higher the bar, the longer the counter was open, so that nothing rests
/// on colour; what is only due is dashed.
/// </summary>
/// <param name="name">The station's name.</param>
/// <param name="history">What the counter offered, and what was decided of it.</param>
/// <param name="begins">The record's first day.</param>
/// <param name="end">Where the bar ends: today, or the day of knowing.</param>
/// <param name="on">The day asked about, marked where it lies within.</param>
public sealed class LifeBar(string name, StationHistory history, DateOnly begins, DateOnly end, DateOnly on) : SvgDrawing
{
    public const int Height = 152;

    private const double Left = 0.02;
    private const double Right = 0.98;
    private const double Ground = 108;
    private const double FullHeight = 36;
    private const double DecisionsAt = 36;

    /// <summary>From one decision's number to the next, so that they stand apart on a phone too.</summary>
    private const double RoomForNumber = 0.058;

    /// <returns>None where the record knew nothing of the counter yet.</returns>
    public static LifeBar? From(CounterRecord record, Station station, AskedClocks asked)
    {
        var history = record.HistoryOf(station, asked.Known);
        var end = asked.Known < asked.Today ? asked.Known : asked.Today;
        return history.Periods.Count == 0 ? null : new LifeBar(station.Name, history, record.FirstDay, end, asked.On);
    }

    public string Title => $"The front counter at {name} from {Say.Day(begins)} to {Say.Day(end)}";

    public override XElement Draw() => new(
        "svg",
        new XAttribute("class", "life-bar"),
        new XAttribute("width", "100%"),
        new XAttribute("height", Height),
        new XAttribute("role", "img"),
        new XAttribute("aria-labelledby", "life-bar-title life-bar-desc"),
        new XElement("title", new XAttribute("id", "life-bar-title"), Title),
        new XElement("desc", new XAttribute("id", "life-bar-desc"), Description),
        history.Periods.Select(Period),
        history.Decisions.GroupBy(decision => decision.Stage.Round).Select(Round),
        Decisions(),
        Shapes.Line("life-axis", Left, Right, Ground, Ground),
        Enumerable.Range(begins.Year + 1, end.Year - begins.Year).Select(Year),
        on > begins && on < end ? AskedDay() : null,
        Shapes.Text("life-source", Left, Height - 6, "Source: FrontCounters, from the sources in the table."));

    private string Description => string.Join(". ", history.Periods.Select(InWords).Concat(history.Decisions
        .Select((decision, at) => $"{at + 1}: {decision.Stage.Name}, {DecisionInWords.Sentence(decision)}"))) + ".";

    private static string InWords(CounterState period) =>
        $"{StateInWords.Words(period.Service, period.Standing)}{From(period)} {StationInWords.Since(period)}"
        + (period.To is null ? "" : $", {CounterInWords.Until(period)}");

    private static string From(CounterState period) => period switch
    {
        _ when CounterInWords.StaysSo(period) => ", announced to stay open from",
        { GoesOn: true } => ", the same from",
        { IsDue: true } => " due from",
        _ => " from",
    };

    private XElement Period(CounterState period)
    {
        var mark = StateInWords.Mark(period.Service, period.Standing);
        var (left, right) = (X(period.From!.Value), X(period.To is { } to && to < end ? to : end));
        var height = mark switch
        {
            "day-and-night" => FullHeight,
            "closed" => 4,
            _ => FullHeight / 2,
        };
        var due = period.IsDue ? " life-due" : "";
        return new XElement(
            "g",
            new XAttribute("class", $"life-period life-{mark} state-{mark}{due}"),
            new XElement("title", InWords(period)),
            new XElement(
                "rect",
                new XAttribute("x", Shapes.Percent(left)),
                new XAttribute("y", Shapes.Number(Ground - height)),
                new XAttribute("width", Shapes.Percent(Math.Max(0.003, right - left))),
                new XAttribute("height", Shapes.Number(height))),
            mark is "unknown" or "disputed" && right - left > 0.03
                ? Shapes.Text("life-sign", (left + right) / 2, Ground - 4, "?", "middle")
                : null);
    }

    private XElement Round(IGrouping<ClosureRound, Decision> round)
    {
        var first = X(round.First().Stage.Date);
        // Of several rounds, the names would run into each other on a phone.
        var said = history.Decisions.All(decision => decision.Stage.Round == round.Key) ? round.Key.Name : round.Key.Slug;
        // A name that begins near the end would run out of the picture.
        return first > 0.5
            ? Shapes.Text("life-round-name", Right, 16, said, "end")
            : Shapes.Text("life-round-name", first, 16, said);
    }

    private IEnumerable<XElement> Decisions()
    {
        var places = Apart([.. history.Decisions.Select(decision => X(decision.Stage.Date))]);
        return history.Decisions.Select((decision, at) => new XElement(
            "g",
            new XAttribute("class", "life-decision"),
            new XAttribute("data-decision", decision.FactId),
            new XElement(
                "title",
                $"{decision.Stage.Name}, {Say.Day(decision.Stage.Date)}: {DecisionInWords.Sentence(decision)}"),
            Shapes.Line("life-stage", places[at], X(decision.Stage.Date), DecisionsAt + 9, Ground - FullHeight - 6),
            Shapes.Line("life-stage", X(decision.Stage.Date), X(decision.Stage.Date), Ground - FullHeight - 6, Ground),
            Shapes.At(
                places[at],
                DecisionsAt,
                new XElement("circle", new XAttribute("r", 9)),
                new XElement("text", new XAttribute("y", 4), new XAttribute("text-anchor", "middle"), at + 1))));
    }

    /// <summary>
    /// Numbers in order and apart: pushed to the right from the first, and back from the edge where they pass it.
    /// </summary>
    private static List<double> Apart(List<double> places)
    {
        for (var at = 0; at < places.Count; at++)
        {
            places[at] = Math.Max(places[at], at == 0 ? Left + (RoomForNumber / 2) : places[at - 1] + RoomForNumber);
        }

        for (var at = places.Count - 1; at >= 0; at--)
        {
            places[at] = Math.Min(
                places[at], at == places.Count - 1 ? Right - (RoomForNumber / 2) : places[at + 1] - RoomForNumber);
        }

        return places;
    }

    private IEnumerable<XElement> Year(int year)
    {
        var x = X(new DateOnly(year, 1, 1));
        yield return Shapes.Line("life-axis", x, x, Ground, Ground + 5);
        // Every second year, so that they fit on a phone; the last one's name would be cut off by the edge.
        if (year % 2 == 0 && x < 0.95)
        {
            yield return Shapes.Text(
                "life-year-name", x, Ground + 18, year.ToString(CultureInfo.InvariantCulture), "middle");
        }
    }

    private XElement AskedDay() => Shapes.At(
        X(on),
        Ground + 2,
        new XElement(
            "path",
            new XAttribute("class", "life-asked"),
            new XAttribute("d", "M0 0l5 9h-10z"),
            Shapes.Title(Say.Day(on))));

    private double X(DateOnly day)
    {
        var whole = Math.Max(1, end.DayNumber - begins.DayNumber);
        var share = (double)(day.DayNumber - begins.DayNumber) / whole;
        return Left + ((Right - Left) * Math.Clamp(share, 0, 1));
    }
}
