using FrontCounters.Data;
using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Data.Queries.Places;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Figures;
using FrontCounters.Web.Maps;
using FrontCounters.Web.Pages.Nearest;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Areas;

/// <summary>What the page of an area shows, of whatever kind it is.</summary>
/// <param name="Area">The area.</param>
/// <param name="Answer">The nearest to it.</param>
/// <param name="Heading">Its answer in one line.</param>
/// <param name="Description">The same with distances, for a link's preview.</param>
/// <param name="Map">Every open counter, numbered as in the list.</param>
public sealed record AreaView(Area Area, NearestByDayAndNight Answer, string Heading, string Description, MapView Map)
{
    public string Address => AreaAddresses.PageOf(Area);

    /// <summary>What changed, as <c>/nearest</c> tells it.</summary>
    public required PlaceChanges Changes { get; init; }

    /// <summary>Of the answer, the changes and the list that the area was taken from.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    public static AreaView From(CounterRecord record, AskedClocks asked, Area area)
    {
        var answer = record.NearestByDayAndNight(area.Place, asked.Clocks, asked.Today);
        var address = AreaAddresses.PageOf(area);
        return new AreaView(
            area,
            answer,
            AreaInWords.Heading(area, answer, asked),
            AreaInWords.Description(area, answer, asked),
            new MapView(
                $"Front counters, nearest to {PlaceInWords.Name(area.Place)} first",
                $"{address}.geojson{asked.Query}",
                MapView.Numbered(answer.ByDay.Counters.Select(seen => seen.Counter)))
            {
                From = area.Place.Position,
            })
        {
            Changes = new PlaceChanges(area.Place, answer.Changes, asked.Today, new PictureAddress(address, asked.KnownQuery)),
            Sources = SourcesOf(record, answer),
        };
    }

    private static IReadOnlyList<Source> SourcesOf(CounterRecord record, NearestByDayAndNight answer) =>
    [
        .. answer.ByDay.Counters.Select(seen => seen.Counter)
            .Concat(answer.ByDay.NotPlaced)
            .Concat(answer.Changes.SelectMany(NearestRow.Shown))
            .SelectMany(counter => counter.SourceIds)
            .Append(answer.Place.SourceId ?? PostcodeArea.SourceId)
            .Distinct(StringComparer.Ordinal).Select(record.Source).OfType<Source>(),
    ];
}
