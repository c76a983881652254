using System.Xml.Linq;
using FrontCounters.Data.Queries.Counts;

namespace FrontCounters.Web.Figures;

/// <summary>The numbers and names on the lines, bands and marks of a <see cref="CountsChart"/>.</summary>
/// <param name="counts">What is drawn.</param>
/// <param name="across">Where a day stands, as a share of the width.</param>
/// <param name="down">Where a number stands, in pixels.</param>
/// <param name="end">Where the lines end.</param>
internal sealed class CountsChartWords(CountersOverTime counts, Func<DateOnly, double> across, Func<int, double> down, double end)
{
    private const string Number = "counts-number";
    private const string ByNight = "counts-number counts-by-night";

    /// <summary>Counts that differ by no more than this have one name.</summary>
    private const double NearlyAlike = 10;

    private readonly WordsApart words = new();

    /// <summary>In the order of their weight: where two have no room the first stays, and the table has both.</summary>
    public IEnumerable<XElement?> Place(bool isShort)
    {
        foreach (var expected in isShort ? [] : counts.Expected)
        {
            words.KeepFree(across(expected.Stage.Date), down(expected.Open), 6);
        }

        List<XElement?> placed = [.. AtTheEnd(), .. OnTheLines(), .. NotKnown(), .. Stated()];
        if (!isShort && counts.Expected is [var first, ..])
        {
            placed.Add(Planned(first));
        }

        return [.. placed, .. OnSteps()];
    }

    /// <summary>How many there are, and how many there may be: <c>31–41</c></summary>
    private static string Open(CountOnADay step) => step.Unknown == 0 ? $"{step.Open}" : $"{step.Open}–{step.Open + step.Unknown}";

    private IEnumerable<XElement?> AtTheEnd()
    {
        if (counts.Counted is not [.., { TellsHowMany: true } last])
        {
            yield break;
        }

        var (open, due) = (down(last.Open) + 4, last.IsDue ? " due" : "");
        // A plan's diamond may stand where the line ends.
        (double, double, string)[] places = [(end + 0.01, open, "start"), (end + 0.03, open, "start")];
        yield return words.Place(Number, Open(last) + due, places) ?? words.Place(Number, $"{last.Open}{due}", places);
        if (last.OpenTwentyFourHours != last.Open)
        {
            yield return words.Place(ByNight, $"{last.OpenTwentyFourHours}", (end + 0.01, Math.Max(down(last.OpenTwentyFourHours) + 4, open + 14), "start"));
        }
    }

    /// <summary>Where the lines have their names: the neighbouring counts, nearly alike, that hold longest together.</summary>
    private IEnumerable<XElement?> OnTheLines()
    {
        (CountOnADay Step, double Width)? widest = null;
        for (var at = 0; at < counts.Counted.Count; at++)
        {
            var first = counts.Counted[at];
            var alike = counts.Counted.Skip(at).TakeWhile(step =>
                step is { TellsHowMany: true, IsDue: false } && Math.Abs(step.Open - first.Open) <= NearlyAlike).Count();
            var width = alike == 0 ? 0 : across(counts.EndOf(at + alike - 1)) - across(first.Day);
            widest = width > (widest?.Width ?? 0) ? (first, width) : widest;
        }

        if (widest is { Step: var named })
        {
            var x = across(named.Day) + 0.02;
            yield return OpenOn(named, " open", x, "start");
            // On a phone there may be room for less.
            yield return ByNightOn(named, " day and night", x, "start") ?? ByNightOn(named, " by night", x, "start")
                ?? words.Place(ByNight, "by night", (x, down(named.OpenTwentyFourHours) + 17, "start"));
        }
    }

    /// <summary>On counts that hold for a while, where they differ from the number before.</summary>
    private IEnumerable<XElement?> OnSteps()
    {
        (string Open, int Night)? before = null;
        for (var at = 0; at < counts.Counted.Count - 1; at++)
        {
            var step = counts.Counted[at];
            var (from, to) = (across(step.Day), across(counts.EndOf(at)));
            if (step.TellsHowMany && to - from > 0.07)
            {
                yield return before?.Open == Open(step) ? null : OpenOn(step, "", (from + to) / 2, "middle");
                yield return before?.Night == step.OpenTwentyFourHours ? null : ByNightOn(step, "", (from + to) / 2, "middle");
                before = (Open(step), step.OpenTwentyFourHours);
            }
        }
    }

    /// <summary>Over its line, and over what may be more of them.</summary>
    private XElement? OpenOn(CountOnADay step, string name, double x, string anchor) =>
        words.Place(Number, Open(step) + name, (x, down(step.Open + step.Unknown) - 8, anchor));

    /// <summary>Under its line.</summary>
    private XElement? ByNightOn(CountOnADay step, string name, double x, string anchor) =>
        words.Place(ByNight, $"{step.OpenTwentyFourHours}{name}", (x, down(step.OpenTwentyFourHours) + 17, anchor));

    /// <summary>Says what the widest band is that stands without a line, in two lines or not at all.</summary>
    private IEnumerable<XElement?> NotKnown()
    {
        var widest = counts.Counted.Select((step, at) => (Step: step, From: across(step.Day), To: across(counts.EndOf(at))))
            .Where(band => !band.Step.TellsHowMany).OrderByDescending(band => band.To - band.From).FirstOrDefault();
        if (widest is { Step: { } band } && widest.To - widest.From > 0.08)
        {
            var (x, y) = ((widest.From + widest.To) / 2, ((3 * down(band.Open + band.Unknown)) + down(band.Open)) / 4);
            if (words.Place(Number, "known", (x, y + 12, "middle")) is { } known)
            {
                yield return known;
                yield return words.Place(Number, "not", (x, y - 3, "middle"));
            }
        }
    }

    /// <summary>Of what sources state before our own count begins; the first says that it is that.</summary>
    private IEnumerable<XElement?> Stated()
    {
        var first = counts.Stated.Count > 0 ? counts.Stated[0] : null;
        foreach (var figure in counts.Stated.Where(figure => !CountsChart.IsContested(figure)))
        {
            var (day, number) = (figure.Date!.Value.First, (int)figure.Value);
            var (x, y) = (across(day), down(number));
            if (day < counts.RecordBegins.AddMonths(-1))
            {
                yield return figure == first
                    ? words.Place(Number, $"{number} stated", (x - 0.01, y - 10, "start"))
                    : words.Place(Number, $"{number}", (x, y + 19, "middle"));
            }
        }
    }

    private XElement? Planned(ExpectedCount first)
    {
        var (x, y) = (across(first.Stage.Date), down(first.Open));
        return words.Place(
            Number, "planned", (x - 0.03, y + 4, "end"), (x + 0.03, y + 4, "start"), (x, y + 22, "middle"), (x, y - 12, "middle"));
    }
}
