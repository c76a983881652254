using System.Collections.Frozen;
using FrontCounters.Data.Geography;

namespace FrontCounters.Data.Queries.Places;

/// <summary>The wards and constituencies of the list of places, as areas with an address: made once for a record.</summary>
internal sealed class NamedAreas
{
    private readonly FrozenDictionary<(string? Borough, string Slug), Area> bySlug;
    private readonly FrozenDictionary<string, Area> byCode;

    public NamedAreas(CounterRecord record)
    {
        Wards =
        [
            .. AreasOf(record, NamedPlaceKind.Ward)
                .OrderBy(ward => ward.Boroughs[0].Name, StringComparer.Ordinal).ThenBy(ward => ward.Name, StringComparer.Ordinal),
        ];
        Constituencies = [.. AreasOf(record, NamedPlaceKind.Constituency).OrderBy(area => area.Name, StringComparer.Ordinal)];
        var all = Wards.Concat(Constituencies).ToList();
        // Two of one address would leave a page that nobody can reach, so the start fails rather.
        bySlug = all.ToFrozenDictionary(area => (area.Kind == AreaKind.Ward ? area.Boroughs[0].Slug : null, area.Slug));
        byCode = all.ToFrozenDictionary(area => area.Place.Code, StringComparer.Ordinal);
    }

    /// <summary>By borough, then by name.</summary>
    public IReadOnlyList<Area> Wards { get; }

    /// <summary>By name.</summary>
    public IReadOnlyList<Area> Constituencies { get; }

    /// <param name="borough">The ward's borough; none of a constituency.</param>
    /// <param name="slug">Its own last part.</param>
    public Area? BySlug(string? borough, string slug) => bySlug.GetValueOrDefault((borough, slug));

    /// <param name="code">As <see cref="Place.Code"/> has it.</param>
    public Area? ByCode(string code) => byCode.GetValueOrDefault(code);

    private static IEnumerable<Area> AreasOf(CounterRecord record, NamedPlaceKind kind) => record.Places
        .Where(place => place.Kind == kind)
        .Select(place => OfPlace(record, place));

    private static Area OfPlace(CounterRecord record, NamedPlace named)
    {
        var (name, place, borough) = (named.Name, PlaceByName.OfPlace(record, named), record.Borough(named.BoroughSlug!));
        return named.Kind == NamedPlaceKind.Ward
            ? new Area(AreaKind.Ward, NameSlug.From(name), name, place with { Name = $"{name} ward" })
            {
                Boroughs = [borough!],
            }
            : new Area(AreaKind.Constituency, NameSlug.From(name), name, place with { Name = $"the constituency of {name}" })
            {
                MiddleIn = borough,
            };
    }
}
