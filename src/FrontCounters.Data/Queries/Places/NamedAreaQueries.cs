using FrontCounters.Data.Geography;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Places;

/// <summary>Wards and constituencies as areas with an address.</summary>
public static class NamedAreaQueries
{
    /// <summary>Every ward, by borough and name.</summary>
    public static IReadOnlyList<Area> Wards(this CounterRecord record) => AreasOf(record).Wards;

    public static IEnumerable<Area> WardsOf(this CounterRecord record, Borough borough) =>
        record.Wards().Where(ward => ward.Boroughs[0] == borough);

    /// <summary>Every constituency, by name.</summary>
    public static IReadOnlyList<Area> Constituencies(this CounterRecord record) => AreasOf(record).Constituencies;

    public static Area? Ward(this CounterRecord record, Borough borough, string slug) => AreasOf(record).BySlug(borough.Slug, slug);

    public static Area? Constituency(this CounterRecord record, string slug) => AreasOf(record).BySlug(null, slug);

    /// <summary>The ward or constituency of a place's code, <c>place:abingdon</c>; none of any other.</summary>
    public static Area? NamedArea(this CounterRecord record, string code) => AreasOf(record).ByCode(code);

    /// <summary>Wards and constituencies that are called that, or also called that, wards first.</summary>
    /// <param name="record">The record.</param>
    /// <param name="typed">A name as a reader types it, with or without what sort it is.</param>
    public static IReadOnlyList<Area> AreasCalled(this CounterRecord record, string typed)
    {
        if (typed.Length > PlaceText.Longest || !PlaceText.TryRead(PlaceText.Plain(typed), out var text))
        {
            return [];
        }

        var names = PlaceByName.Names(record);
        return
        [
            .. NameAsked.Readings(text.Text, names)
                .SelectMany(way => names.Rows[NameKey.From(way.Name)], (way, place) => (way, Area: record.NamedArea(PlaceCode.From(place))))
                .Where(found => found.Area is not null && Fits(found.way, found.Area))
                .Select(found => found.Area!)
                .Distinct().OrderBy(area => area.Kind)
                .ThenBy(area => (area.MiddleIn ?? area.Boroughs[0]).Name, StringComparer.Ordinal),
        ];
    }

    private static bool Fits(NameAsked way, Area area) => (way.Borough is null || area.Boroughs.Contains(way.Borough)) && way.Meant switch
    {
        SortMeant.Ward => area.Kind == AreaKind.Ward,
        SortMeant.Constituency => area.Kind == AreaKind.Constituency,
        _ => way.Meant == SortMeant.Any,
    };

    private static NamedAreas AreasOf(CounterRecord record) => record.Kept.Once(() => new NamedAreas(record));
}
