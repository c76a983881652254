using System.Globalization;
using System.Xml.Linq;
using FrontCounters.Web.Days;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Figures;

/// <summary>
/// Open counters from one told day to the next as a slope, and those open day and night beneath it, drawn as SVG. What a
/// plan meant to leave is a hollow diamond off the line: it is no count. A line to what is only due is dashed.
/// </summary>
/// <param name="slope">What to draw.</param>
/// <param name="asked">The two days.</param>
public sealed class SlopeChart(SlopeView slope, AskedClocks asked) : SvgDrawing
{
    public const int Height = 250;

    private const double Left = 0.08;
    private const double Right = 0.77;
    private const double Top = 30;
    private const double Ground = 196;

    private readonly int most = Math.Max(1, slope.Days.Select(point => point.London.Open).DefaultIfEmpty(1).Max());

    public override XElement Draw() => new(
        "svg",
        new XAttribute("class", "slope"),
        new XAttribute("width", "100%"),
        new XAttribute("height", Height),
        new XAttribute("role", "img"),
        new XAttribute("aria-labelledby", "slope-title slope-desc"),
        new XElement("title", new XAttribute("id", "slope-title"), Title(slope, asked)),
        new XElement("desc", new XAttribute("id", "slope-desc"), string.Join(" ", slope.Days.Select(point => $"{InWords(point, asked)}."))),
        Shapes.Line("counts-ground", Left - 0.04, Right + 0.04, Ground, Ground),
        Course("slope-open", point => point.London.Open),
        Course("slope-night", point => point.London.OpenTwentyFourHours ?? 0),
        slope.Days.SelectMany(Point),
        Names());

    public static string Title(SlopeView slope, AskedClocks asked) => slope.Days.Count == 0
        ? "No day that can be counted"
        : $"Front counters open to the public, {Say.Uncapital(When(slope.Days[0], asked))} to {Say.Uncapital(When(slope.Days[^1], asked))}";

    /// <summary>The day, or the plan.</summary>
    public static string When(SlopePoint point, AskedClocks asked) => point.Plan is { } plan
        ? $"Planned in {Say.Month(plan.Date)}"
        : point.London.Clocks.On == asked.Today ? "Today" : Say.Day(point.London.Clocks.On);

    public static string InWords(SlopePoint point, AskedClocks asked) => point switch
    {
        { London.TellsHowMany: false } => $"{When(point, asked)}: not known how many",
        { Plan: not null } => $"{When(point, asked)}: {point.London.Open} to stay, {point.London.OpenTwentyFourHours} of them day and night",
        _ => $"{When(point, asked)}: {TilesInWords.Due(point.London)}, {point.London.OpenTwentyFourHours} of them day and night{TilesInWords.NotKnown(point.London)}",
    };

    private IEnumerable<XElement> Course(string kind, Func<SlopePoint, int> number)
    {
        var told = slope.Days.Select((point, at) => (Point: point, At: at)).Where(point => point.Point.Plan is null).ToList();
        foreach (var (from, to) in told.Zip(told.Skip(1)))
        {
            if (from.Point.London.TellsHowMany && to.Point.London.TellsHowMany)
            {
                yield return Shapes.Line(
                    to.Point.London.IsDue ? $"{kind} counts-due" : kind, X(from.At), X(to.At), Y(number(from.Point)), Y(number(to.Point)));
            }
        }
    }

    private IEnumerable<XElement> Point(SlopePoint point, int at)
    {
        var x = X(at);
        foreach (var (line, row) in Label(point).Select((line, row) => (line, row)))
        {
            yield return Shapes.Text("counts-quiet", x, Ground + 18 + (row * 15), line, "middle");
        }

        if (!point.London.TellsHowMany)
        {
            yield return Shapes.Text("counts-number", x, Ground - 8, "?", "middle");
            yield break;
        }

        var night = point.London.OpenTwentyFourHours ?? 0;
        yield return Mark(point, x, point.London.Open, "slope-open");
        yield return Mark(point, x, night, "slope-night");
        foreach (var number in Numbers(point, x, night))
        {
            yield return number;
        }
    }

    /// <summary>Over the points, or under the lower of two that touch; beside a plan's, which stand off the lines.</summary>
    private IEnumerable<XElement> Numbers(SlopePoint point, double x, int night)
    {
        const string NightNumber = "slope-number slope-number-night";
        var (open, low) = (Y(point.London.Open), Y(night));
        if (point.Plan is not null)
        {
            yield return Shapes.Text("slope-number", x + 0.022, open + 5, Number(point.London.Open));
            yield return Shapes.Text(NightNumber, x + 0.022, low + 5, Number(night));
            yield break;
        }

        yield return Shapes.Text("slope-number", x, open - 10, Number(point.London.Open), "middle");
        // Where the two stand on each other one number says enough.
        if (night != point.London.Open)
        {
            yield return Shapes.Text(NightNumber, x, low - open > 30 ? low - 9 : low + 19, Number(night), "middle");
        }
    }

    private XElement Mark(SlopePoint point, double x, int number, string kind) => Shapes.At(x, Y(number), point.Plan is null
        ? new XElement(
            "circle",
            new XAttribute("class", point.London.IsDue ? $"{kind}-point slope-due" : $"{kind}-point"),
            new XAttribute("r", 4.5),
            Shapes.Title(InWords(point, asked)))
        : new XElement(
            "path",
            new XAttribute("class", "slope-plan"),
            new XAttribute("d", "M0-6L6 0L0 6L-6 0z"),
            Shapes.Title(InWords(point, asked))));

    /// <summary>What each line is, at its end: no key to look up.</summary>
    private IEnumerable<XElement> Names()
    {
        if (slope.Days is not [.., { London.TellsHowMany: true } last])
        {
            yield break;
        }

        var open = Y(last.London.Open);
        var night = Math.Max(Y(last.London.OpenTwentyFourHours ?? 0), open + 20);
        // In two lines where it is long: a phone has room for some eight letters.
        string[] words = last.London.IsDue ? ["due to", "be open"] : ["open"];
        foreach (var (word, row) in words.Select((word, row) => (word, row)))
        {
            yield return Shapes.Text("slope-name", Right + 0.025, open + 4 - (words.Length == 1 ? 0 : 8) + (row * 14), word);
        }

        yield return Shapes.Text("slope-name slope-number-night", Right + 0.025, Math.Min(night + 4, Ground + 4), "by night");
    }

    private string[] Label(SlopePoint point) => point switch
    {
        { Plan: { } plan } => ["plan of", Short(plan.Date)[..3], Short(plan.Date)[4..]],
        _ when point.London.Clocks.On == asked.Today => ["today"],
        _ => [point.London.Clocks.On.Day.ToString(CultureInfo.InvariantCulture) + " " + Short(point.London.Clocks.On)[..3], Short(point.London.Clocks.On)[4..]],
    };

    private static string Short(DateOnly day) => day.ToString("MMM yyyy", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private double X(int at) => slope.Days.Count < 2 ? Left : Left + ((Right - Left) * at / (slope.Days.Count - 1));

    private double Y(int number) => Ground - ((Ground - Top) * number / most);
}
