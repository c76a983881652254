using System.Xml.Linq;
using FrontCounters.Data.Queries.Access;
using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Web.Figures;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Boroughs;

/// <summary>
/// How far it is to the nearest counter in each borough, before and on the day asked about: two dots and the way between
/// them, the furthest first, drawn as SVG. The distance is the one within which half of the borough's postcodes have one.
/// </summary>
/// <param name="before">The day before.</param>
/// <param name="now">The day asked about.</param>
/// <param name="need">What the counter has to be.</param>
public sealed class DistanceDumbbells(AccessOnADay before, AccessOnADay now, Need need) : SvgDrawing
{
    private const int Row = 27;
    private const int Top = 26;
    private const double Left = 0.32;
    private const double Right = 0.9;

    /// <summary>A phone has room for so many letters of a name; a longer one takes two lines.</summary>
    private const int MostLetters = 12;

    private double? furthest;

    /// <returns>None where nothing before the day could be counted, or nothing on it.</returns>
    public static DistanceDumbbells? From(AccessView view) =>
        view is { Before: { London: { IsCounted: true, TellsHowMany: true } } before, Map: not null }
            ? new DistanceDumbbells(before, view.Access, view.Need)
            : null;

    public DateOnly Before => before.London.Clocks.On;

    /// <summary>The same as words, in the order drawn.</summary>
    public IReadOnlyList<DistanceChange> Rows { get; } = DistanceChange.Between(before, now, need);

    public string Title { get; } =
        $"Miles to {AccessInWords.Counter(need)}, borough by borough: {Say.Day(before.London.Clocks.On)} and {Say.Day(now.London.Clocks.On)}";

    /// <summary>Which dot is of which day.</summary>
    public string Key { get; } =
        $"Hollow: {Say.Day(before.London.Clocks.On)}. Filled: {Say.Day(now.London.Clocks.On)}{(now.London.IsDue ? ", as due, not confirmed" : "")}.";

    public int Height => Top + (Rows.Count * Row) + 8;

    private double Furthest => furthest ??= Math.Max(1, Math.Ceiling(Rows.SelectMany(row => new[] { row.MilesBefore, row.MilesNow }).OfType<double>().DefaultIfEmpty(1).Max()));

    public override XElement Draw() => new(
        "svg",
        new XAttribute("class", "dumbbells"),
        new XAttribute("width", "100%"),
        new XAttribute("height", Height),
        new XAttribute("role", "img"),
        new XAttribute("aria-labelledby", "dumbbells-title dumbbells-desc"),
        new XElement("title", new XAttribute("id", "dumbbells-title"), Title),
        new XElement("desc", new XAttribute("id", "dumbbells-desc"), string.Join(" ", Rows.Select(row => $"{row.Name}: {row.Words}."))),
        Miles(),
        Rows.SelectMany(Drawn));

    private IEnumerable<XElement> Miles()
    {
        var step = Furthest > 6 ? 2 : 1;
        for (var mile = 0; mile <= Furthest; mile += step)
        {
            yield return Shapes.Line("counts-level", X(mile), X(mile), Top - 6, Height - 8);
            yield return Shapes.Text("counts-quiet", X(mile), 14, mile == 0 ? "0 miles" : $"{mile}", "middle");
        }
    }

    private IEnumerable<XElement> Drawn(DistanceChange row, int at)
    {
        var y = Top + (at * Row) + (Row / 2.0);
        foreach (var line in Name(row.Name, y))
        {
            yield return line;
        }

        if (row is { MilesBefore: { } from, MilesNow: { } to })
        {
            yield return Shapes.Line("dumbbell-way", X(from), X(to), y, y);
        }

        foreach (var (miles, kind) in new[] { (row.MilesBefore, "dumbbell-before"), (row.MilesNow, "dumbbell-now") })
        {
            if (miles is { } known)
            {
                yield return new XElement(
                    "circle",
                    new XAttribute("class", kind),
                    new XAttribute("cx", Shapes.Percent(X(known))),
                    new XAttribute("cy", Shapes.Number(y)),
                    new XAttribute("r", kind == "dumbbell-now" ? 5 : 4));
            }
        }
    }

    private static IEnumerable<XElement> Name(string name, double y)
    {
        var space = name.IndexOf(' ', StringComparison.Ordinal);
        if (name.Length <= MostLetters || space < 0)
        {
            return [Shapes.Text("dumbbell-name", Left - 0.03, y + 4, name, "end")];
        }

        return
        [
            Shapes.Text("dumbbell-name", Left - 0.03, y - 2, name[..space], "end"),
            Shapes.Text("dumbbell-name", Left - 0.03, y + 10, name[(space + 1)..], "end"),
        ];
    }

    private double X(double miles) => Left + ((Right - Left) * miles / Furthest);
}
