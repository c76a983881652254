using System.Xml.Linq;
using FrontCounters.Data;
using FrontCounters.Data.Geography;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;
using FrontCounters.Web.Figures;
using FrontCounters.Web.Formats;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Maps;

/// <summary>
/// London on a day as a small map: every counter that was open, or of which it was not known, as the mark of its state.
/// Beside another map of the page it uses that one's land.
/// </summary>
/// <param name="record">The record.</param>
/// <param name="london">What to show.</param>
/// <param name="title">What it shows.</param>
/// <param name="id">Its name in the page.</param>
public sealed class StageMap(CounterRecord record, LondonOnADay london, string title, string id) : SvgDrawing
{
    /// <summary>The id that a page's one drawing of all London gives to its land.</summary>
    public const string LandId = "london-land";

    private const int Mark = 15;

    private static readonly IReadOnlyList<string> MarkNames =
        [.. Marks.Symbols.Select(symbol => symbol.Attribute("id")!.Value["mark-".Length..])];

    private readonly MapBox box = MapFrame.BoxOf(record, new MapView(title, "", []));

    /// <summary>Those that the map shows, without those whose place is not known.</summary>
    public IReadOnlyList<CounterOnADay> Shown =>
        [.. Marked.Where(counter => counter.Point is not null)];

    public IReadOnlyList<CounterOnADay> NotPlaced => [.. Marked.Where(counter => counter.Point is null)];

    /// <summary>True where this map draws the land itself, for the others of its page.</summary>
    public bool HasLand { get; init; }

    private IEnumerable<CounterOnADay> Marked => london.Counters
        .Where(counter => counter.State.IsOpen || counter.State.Service == Service.Unknown)
        // What is open stands over what is not known, and what is open day and night over all.
        .OrderBy(counter => counter.State.IsOpen).ThenBy(counter => counter.State.Service == Service.TwentyFourHours);

    public override XElement Draw() => new(
        "svg",
        new XAttribute("class", "stage-map"),
        new XAttribute("role", "img"),
        new XAttribute("aria-labelledby", $"{id}-title {id}-desc"),
        new XElement("title", new XAttribute("id", $"{id}-title"), title),
        new XElement("desc", new XAttribute("id", $"{id}-desc"), Description),
        HasLand ? Land() : null,
        HasLand ? MarksAboutTheirMiddle() : null,
        new XElement(
            "use",
            new XAttribute("href", $"#{LandId}"),
            new XAttribute("width", "100%"),
            new XAttribute("height", "100%")),
        Shown.Select(Place),
        new XElement(
            "text",
            new XAttribute("class", "map-source"),
            new XAttribute("x", 6),
            new XAttribute("y", "100%"),
            new XAttribute("dy", -6),
            Attribution.OnMaps));

    private string Description => string.Join("; ", Shown
        .GroupBy(counter => StateInWords.Words(counter.State.Service, counter.State.Standing))
        .OrderByDescending(state => state.Count())
        .Select(state => $"{state.Key}: {state.Count()}")) + ".";

    /// <summary>The marks of this size, once for all maps of a page: written out, each of two hundred would say it again.</summary>
    private static XElement MarksAboutTheirMiddle() => new(
        "defs",
        MarkNames.Select(mark => new XElement(
            "g",
            new XAttribute("id", IdOf(mark)),
            new XElement(
                "use",
                new XAttribute("href", $"#mark-{mark}"),
                new XAttribute("x", Shapes.Number(-Mark / 2.0)),
                new XAttribute("y", Shapes.Number(-Mark / 2.0)),
                new XAttribute("width", Mark),
                new XAttribute("height", Mark)))));

    private static string IdOf(string mark) => $"on-map-{mark}";

    private XElement Land()
    {
        var land = OutlinePaths.FromRecord(record).In(box);
        return new XElement(
            "symbol",
            new XAttribute("id", LandId),
            new XAttribute("viewBox", $"0 0 {OutlinePaths.Width} {OutlinePaths.Height}"),
            new XAttribute("preserveAspectRatio", "none"),
            land.Boroughs.Select(borough => Path("map-borough", borough.Path)),
            Path("map-water", land.Thames));
    }

    private XElement Place(CounterOnADay counter)
    {
        var mark = StateInWords.Mark(counter.State.Service, counter.State.Standing);
        var point = Boundaries.OnPlane(counter.Point!.Position);
        return new XElement(
            "use",
            new XAttribute("class", $"stage-mark state-{mark}"),
            new XAttribute("href", $"#{IdOf(mark)}"),
            new XAttribute("x", Shapes.Percent(box.Across(point))),
            new XAttribute("y", Shapes.Percent(box.Down(point))),
            new XAttribute("data-station", counter.Station.Slug),
            new XElement(
                "title",
                $"{counter.Station.Name}: {StateInWords.Words(counter.State.Service, counter.State.Standing)}"));
    }

    private static XElement Path(string kind, string course) =>
        new("path", new XAttribute("class", kind), new XAttribute("d", course));
}
