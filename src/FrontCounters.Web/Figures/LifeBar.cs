using System.Globalization;
using System.Text.Encodings.Web;
using System.Xml.Linq;
using FrontCounters.Data;
using FrontCounters.Data.Queries;
using FrontCounters.Data.Record;
using FrontCounters.Web.Wording;
using Microsoft.AspNetCore.Html;

namespace FrontCounters.Web.Figures;

/// <summary>
/// A counter's life as one bar from the record's first day on, drawn as SVG. The higher the bar, the longer the
/// counter was open, so that nothing rests on colour; what is only due is dashed. The table of its periods belongs
/// beside it.
/// </summary>
/// <param name="name">The station's name.</param>
/// <param name="periods">What the counter offered, oldest first.</param>
/// <param name="stages">Stages of rounds to mark, oldest first.</param>
/// <param name="end">Where the bar ends: today, or the day of knowing.</param>
/// <param name="on">The day asked about, marked where it lies within.</param>
public sealed class LifeBar(
    string name, IReadOnlyList<CounterState> periods, IReadOnlyList<Stage> stages, DateOnly end, DateOnly on)
    : IHtmlContent
{
    private const double Width = 480;
    private const double Margin = 8;
    private const double Ground = 72;
    private const double FullHeight = 36;

    public void WriteTo(TextWriter writer, HtmlEncoder encoder) =>
        writer.Write(Draw().ToString(SaveOptions.DisableFormatting));

    public XElement Draw() => new(
        "svg",
        new XAttribute("class", "life-bar"),
        new XAttribute("viewBox", $"0 0 {Width} 124"),
        new XAttribute("role", "img"),
        new XAttribute("aria-labelledby", "life-bar-title life-bar-desc"),
        new XElement("title", new XAttribute("id", "life-bar-title"), Title),
        new XElement("desc", new XAttribute("id", "life-bar-desc"), Description),
        stages.GroupBy(stage => stage.Round).Select(Round),
        periods.Select(Period),
        Path("life-axis", $"M{Margin} {Ground}H{Width - Margin}"),
        Enumerable.Range(CounterRecord.FirstDay.Year + 1, end.Year - CounterRecord.FirstDay.Year).Select(Year),
        on > CounterRecord.FirstDay && on < end ? AskedDay() : null,
        Text("life-source", Margin, 118, "Source: FrontCounters; each period’s own sources are in the table."));

    private string Title => $"The front counter at {name} from {Say.Day(CounterRecord.FirstDay)} to {Say.Day(end)}";

    private string Description => string.Join(". ", periods.Select(InWords)) + ".";

    private static string InWords(CounterState period) =>
        $"{StateInWords.Words(period.Service, period.Standing)} {(period.IsDue ? "due " : "")}from "
        + StationInWords.Since(period.From!.Value)
        + (period.To is null ? "" : $", until {StationInWords.Until(period)}");

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
            new XAttribute("class", $"life-period life-{mark}{due}"),
            new XElement("title", InWords(period)),
            new XElement(
                "rect",
                new XAttribute("x", Number(left)),
                new XAttribute("y", Number(Ground - height)),
                new XAttribute("width", Number(Math.Max(1, right - left))),
                new XAttribute("height", Number(height))),
            mark is "unknown" or "disputed" && right - left > 12
                ? Text("life-sign", (left + right) / 2, Ground - 4, "?", "middle")
                : null);
    }

    private XElement Round(IGrouping<ClosureRound, Stage> round)
    {
        var first = X(round.First().Date);
        // A name that begins near the end would run out of the picture.
        var isLate = first > Width / 2;
        return new XElement(
            "g",
            new XAttribute("class", "life-round"),
            isLate
                ? Text("life-round-name", X(round.Last().Date), 16, round.Key.Name, "end")
                : Text("life-round-name", first, 16, round.Key.Name),
            round.Select(stage => Path(
                "life-stage",
                $"M{Number(X(stage.Date))} 22V{Number(Ground)}",
                $"{stage.Name}, {Say.Day(stage.Date)}")));
    }

    private XElement Year(int year)
    {
        var x = X(new DateOnly(year, 1, 1));
        return new XElement(
            "g",
            new XAttribute("class", "life-year"),
            Path("life-tick", $"M{Number(x)} {Ground}v5"),
            // The last year's name would be cut off by the edge.
            x < Width - 24
                ? Text("life-year-name", x, 90, year.ToString(CultureInfo.InvariantCulture), "middle")
                : null);
    }

    private XElement AskedDay() => Path("life-asked", $"M{Number(X(on))} {Ground + 2}l5 9h-10z", Say.Day(on));

    private double X(DateOnly day)
    {
        var whole = Math.Max(1, end.DayNumber - CounterRecord.FirstDay.DayNumber);
        return Margin + ((Width - (2 * Margin)) * (day.DayNumber - CounterRecord.FirstDay.DayNumber) / whole);
    }

    private static XElement Path(string kind, string course, string? title = null) => new(
        "path",
        new XAttribute("class", kind),
        new XAttribute("d", course),
        title is null ? null : new XElement("title", title));

    private static XElement Text(string kind, double x, double y, string text, string anchor = "start") => new(
        "text",
        new XAttribute("class", kind),
        new XAttribute("x", Number(x)),
        new XAttribute("y", Number(y)),
        new XAttribute("text-anchor", anchor),
        text);

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
