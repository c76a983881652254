using System.Xml.Linq;
using FrontCounters.Data;
using FrontCounters.Data.Queries.Boroughs;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;

namespace FrontCounters.Web.Figures;

/// <summary>The boroughs as tiles on several days, side by side.</summary>
/// <param name="Boroughs">Every borough, by name.</param>
/// <param name="Days">Oldest first.</param>
/// <param name="Address">Of the same as a picture, without its ending or query.</param>
public sealed record TilesView(IReadOnlyList<Borough> Boroughs, IReadOnlyList<LondonOnADay> Days, string Address)
{
    /// <summary>Across a picture.</summary>
    private const int Columns = 3;

    private const int Gap = 28;

    private const int CaptionHeight = 26;

    public const int PictureWidth = (Columns * BoroughTiles.Width) + ((Columns - 1) * Gap);

    public int PictureHeight => ((Days.Count + Columns - 1) / Columns) * (BoroughTiles.Height + CaptionHeight + Gap);

    /// <summary>Every day that changes are told for and that has passed, then the day asked about.</summary>
    public static TilesView OfLondon(CounterRecord record, AskedClocks asked) => new(
        record.Boroughs, [.. DaysUpTo(record, asked).Select(day => record.LondonOn(day.Clocks))], "/boroughs/tiles");

    /// <summary>Before a round's changes, and after: its own day for that, the next round's, or the day asked about.</summary>
    public static TilesView OfRound(CounterRecord record, ClosureRound round, AskedClocks asked)
    {
        var days = DaysUpTo(record, asked);
        var first = days.TakeWhile(day => day.Milestone?.Round != round).Count();
        // A round that no day is told for yet changed nothing before the day asked about.
        var from = first == days.Count ? days.Count - 1 : first;
        return new(
            record.Boroughs,
            [.. days.Skip(from).Take(2).Select(day => record.LondonOn(day.Clocks))],
            $"/rounds/{round.Slug}/{StageNames.Tiles}");
    }

    /// <summary>What the counts rest on: the periods of all that were open on any of the days.</summary>
    public IEnumerable<Fact> Facts => Days.SelectMany(day => day.Counters).Where(counter => counter.State.IsOpen)
        .Select(counter => counter.State.Basis).OfType<Fact>().Distinct();

    /// <summary>What a picture of them is called.</summary>
    public string Title(AskedClocks asked) => Days.Count == 1
        ? $"Front counters by borough, {TilesInWords.Caption(Days[0], asked)}"
        : $"Front counters by borough, from {Say(Days[0])} to {(Days[^1].Clocks.On == asked.Today ? "today" : Say(Days[^1]))}";

    public string? ByNight(AskedClocks asked) => TilesInWords.ByNight(
        Days, [.. Boroughs.Select(Days[0].CountIn)], [.. Boroughs.Select(Days[^1].CountIn)], asked);

    public BoroughTiles Map(int at, AskedClocks asked) =>
        new(Boroughs, Days[at], TilesInWords.Caption(Days[at], asked), $"tiles-{at + 1}");

    /// <summary>All of them in one drawing, for a file.</summary>
    public XElement Draw(AskedClocks asked) => new(
        "svg",
        new XAttribute("viewBox", $"0 0 {PictureWidth} {PictureHeight}"),
        new XElement("desc", string.Join(" ", Days.Select((_, at) => $"{TilesInWords.Caption(Days[at], asked)}. {Map(at, asked).Draw().Element("desc")!.Value}"))),
        Days.SelectMany((_, at) => Placed(at, asked)));

    private IEnumerable<XElement> Placed(int at, AskedClocks asked)
    {
        var x = at % Columns * (BoroughTiles.Width + Gap);
        var y = at / Columns * (BoroughTiles.Height + CaptionHeight + Gap);
        yield return new XElement(
            "text",
            new XAttribute("class", "tiles-caption"),
            new XAttribute("x", x + 2),
            new XAttribute("y", y + 18),
            TilesInWords.Caption(Days[at], asked));
        var map = Map(at, asked).Draw();
        map.SetAttributeValue("x", x);
        map.SetAttributeValue("y", y + CaptionHeight);
        map.SetAttributeValue("width", BoroughTiles.Width);
        map.SetAttributeValue("height", BoroughTiles.Height);
        map.SetAttributeValue("role", null);
        map.SetAttributeValue("aria-labelledby", null);
        map.Elements("title").Remove();
        map.Elements("desc").Remove();
        yield return map;
    }

    private static List<ComparedDay> DaysUpTo(CounterRecord record, AskedClocks asked) =>
    [
        .. record.MilestonesUpTo(asked.On, asked.Known)
            .Where(day => day.Milestone is null || (day.Stage is null && day.Clocks.On < asked.On)),
    ];

    private static string Say(LondonOnADay london) => Wording.Say.Day(london.Clocks.On);
}
