using System.Globalization;
using System.Xml.Linq;
using FrontCounters.Data.Queries.Pledges;
using FrontCounters.Web.Figures;

namespace FrontCounters.Web.Pages.Pledges;

/// <summary>
/// The promise in one borough as a bar from the day it was given to the day asked about, drawn as SVG: full height
/// where it was kept, a line where it was not, half height with dashes where no source settles it. What is only due
/// is dashed. The dates stand in words beside it.
/// </summary>
/// <param name="borough">The borough and its history.</param>
/// <param name="end">The day asked about.</param>
public sealed class PledgeBar(PledgedBorough borough, DateOnly end) : SvgDrawing
{
    private const double Width = 240;
    private const double Ground = 22;
    private const double FullHeight = 18;

    private readonly IReadOnlyList<PledgeSpan> spans = borough.History.Spans;

    public override XElement Draw()
    {
        var id = $"bar-{borough.Borough.Slug}";
        return new XElement(
            "svg",
            new XAttribute("class", "pledge-bar"),
            new XAttribute("viewBox", $"0 0 {Width} 26"),
            new XAttribute("role", "img"),
            new XAttribute("aria-labelledby", id),
            new XElement("title", new XAttribute("id", id), $"{borough.Borough.Name}: {Description}"),
            spans.Select(Span));
    }

    private string Description => string.Join("; ", spans.Select(InWords));

    private string InWords(PledgeSpan span) =>
        $"{PledgeInWords.Word(span.Keeping).ToLowerInvariant()} from {PledgeInWords.Day(span)}";

    private XElement Span(PledgeSpan span)
    {
        var (left, right) = (X(span.From), X(span.To ?? end.AddDays(1)));
        var (mark, height) = span.Keeping switch
        {
            PledgeKeeping.Kept => ("day-and-night", FullHeight),
            PledgeKeeping.NotKept => ("closed", 4),
            PledgeKeeping.Unknown => ("unknown", FullHeight / 2),
            _ => throw new InvalidOperationException($"{span.Keeping} has no bar."),
        };
        return new XElement(
            "g",
            new XAttribute("class", $"life-period life-{mark}{(span.IsDue ? " life-due" : "")}"),
            new XElement(
                "rect",
                new XAttribute("x", Number(left)),
                new XAttribute("y", Number(Ground - height)),
                new XAttribute("width", Number(Math.Max(1, right - left))),
                new XAttribute("height", Number(height))));
    }

    private double X(DateOnly day)
    {
        var first = spans[0].From.DayNumber;
        var whole = Math.Max(1, end.DayNumber + 1 - first);
        return 1 + ((Width - 2) * (day.DayNumber - first) / whole);
    }

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
