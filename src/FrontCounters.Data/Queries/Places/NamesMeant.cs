using FrontCounters.Data.Geography;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Places;

/// <summary>What a name means: the first that has it, and what else is called that.</summary>
/// <param name="record">The record.</param>
/// <param name="on">The day asked about: a station may have moved.</param>
internal sealed class NamesMeant(CounterRecord record, DateOnly on)
{
    private readonly PlaceNames names = PlaceByName.Names(record);

    /// <returns>None where nothing has that name.</returns>
    public PlaceAnswer? Answer(NameAsked asked)
    {
        var key = NameKey.From(asked.Name);
        // With a county, what lies beyond London goes before what was in that county once.
        if (asked.County is { } county && InCounty(county, key) is { } beyond)
        {
            return beyond;
        }

        var counter = In(asked, names.Counter(key));
        var earlier = In(asked, names.EarlierCounter(key));
        var borough = asked.Borough is null ? BoroughMeant(asked, key) : null;
        IReadOnlyList<NamedPlace> places = [.. PlacesMeant(asked, key).Where(place => MayHaveANumber(asked, place))];
        IReadOnlyList<Station> closed =
            [.. names.AlsoCalled(key).Where(station => In(asked, station) is not null), .. earlier is null ? Array.Empty<Station>() : [earlier]];
        var answer = Answer(asked, key, (counter, earlier, closed), borough, places) ?? ByInitials(asked);
        if (answer is { Place: { Kind: PlaceKind.Place } named }
            && (asked.HasCode || (asked.HasDoor && SpeltName.From(asked.Name, null).IsStreet)))
        {
            // Baker Street has a station; another street of a station's name may be miles from it.
            return PlaceAnswer.Found(named with { HasWordsNotRead = true });
        }

        return answer is { Place: { Kind: PlaceKind.Place } place } && (counter ?? earlier) is { Points.Count: 0 } unplaced
            ? PlaceAnswer.Found(place with { StationSlug = unplaced.Slug })
            : answer;
    }

    private PlaceAnswer? Answer(
        NameAsked asked,
        string key,
        (Station? Counter, Station? Earlier, IReadOnlyList<Station> Closed) stations,
        Borough? borough,
        IReadOnlyList<NamedPlace> places)
    {
        var (counter, earlier, closed) = stations;
        return asked.Meant switch
        {
            SortMeant.Counter => Counter(counter ?? earlier, borough, places) ?? Others(borough, places, closed),
            SortMeant.Borough => Others(borough, [], []) ?? Counter(counter, null, places) ?? Others(null, places, closed),
            SortMeant.Railway or SortMeant.Ward or SortMeant.Constituency => Others(null, places, []),
            SortMeant.Station => Counter(counter, borough, [])
                ?? Others(null, PlacesMeant(asked with { Meant = SortMeant.Railway }, key), [])
                ?? Others(borough, places, closed),
            // Where several places have a counter's name, which of them is meant is not plain.
            _ => (places.Count > 1 ? null : Counter(counter, borough, places))
                ?? Others(borough, places, counter is null ? closed : [counter, .. closed]),
        };
    }

    /// <summary>
    /// Whether a house's number may stand before its name: a street called High Street is in most parts of London, and nobody lives
    /// at number 12 of the ward that is called so.
    /// </summary>
    private static bool MayHaveANumber(NameAsked asked, NamedPlace place) => !asked.HasDoor
        || (place.Kind is not (NamedPlaceKind.Ward or NamedPlaceKind.Constituency) && !SpeltName.From(asked.Name, null).IsOrdinary);

    private PlaceAnswer? InCounty(string county, string key)
    {
        var there = NamedPlaceGroups.Group(names.Rows[key].Where(row => CountiesAround.MayHold(county, row)));
        var answer = Others(null, there, []);
        return answer is { Place: { } place }
            ? PlaceAnswer.Found(place with { Others = PlaceSuggestions.Suggestions(record, names.Places(key).Except(there)) })
            : answer;
    }

    private PlaceAnswer? ByInitials(NameAsked asked) =>
        (asked.Borough is null ? names.Initials.Find(asked.Name, asked.Meant == SortMeant.Borough) : []) switch
        {
            [] => null,
            [var only] => PlaceAnswer.Found(PlaceByName.OfBorough(record, only)),
            var several => PlaceAnswer.Not(PlaceReason.SeveralPlaces, asked.Name, [.. several.Select(PlaceSuggestions.Suggestion)]),
        };

    private static Station? In(NameAsked asked, Station? station) =>
        asked.Borough is null || station?.BoroughSlug == asked.Borough.Slug ? station : null;

    /// <summary>A council may be called by the first half of its borough's name.</summary>
    private Borough? BoroughMeant(NameAsked asked, string key) => names.Borough(key)
        ?? (asked.Meant == SortMeant.Borough && key.Length > 0
            && record.Boroughs.Where(borough => NameKey.From(borough.Name.Split(" and ")[0]) == key).ToList() is [var only]
                ? only
                : null);

    private IReadOnlyList<NamedPlace> PlacesMeant(NameAsked asked, string key)
    {
        NamedPlaceKind? kind = asked.Meant switch
        {
            SortMeant.Railway => NamedPlaceKind.Station,
            SortMeant.Ward => NamedPlaceKind.Ward,
            SortMeant.Constituency => NamedPlaceKind.Constituency,
            _ => null,
        };
        var rows = names.Rows[key].ToList();
        if (rows.Count == 0 && !asked.IsInOrder && names.InAnyOrder(asked.Name) is { } other)
        {
            rows = [.. names.Rows[other]];
            key = other;
        }

        return kind is null && asked.Borough is null
            ? names.Places(key)
            : NamedPlaceGroups.Group(rows.Where(row => (kind is null || row.Kind == kind)
                && (asked.Borough is null || row.BoroughSlug == asked.Borough.Slug)));
    }

    /// <returns>None where there is no counter, or where it is on no map and a place of its name is.</returns>
    private PlaceAnswer? Counter(Station? counter, Borough? borough, IReadOnlyList<NamedPlace> places)
    {
        if (counter is null)
        {
            return null;
        }

        var answer = PlaceByName.OfStation(counter, on);
        return answer.Place is { } place
            ? PlaceAnswer.Found(place with
            {
                Others =
                [
                    .. Suggested(borough),
                    .. PlaceSuggestions.Suggestions(record, places.Where(other => other.Middle.MetresTo(place.Position) > NamedPlaceGroups.OnePlaceMetres)),
                ],
            })
            : borough is null && places.Count == 0 ? answer : null;
    }

    /// <param name="borough">The borough of that name.</param>
    /// <param name="places">The places of that name.</param>
    /// <param name="stations">Counters that may be meant too; one that closed is the answer where nothing else is.</param>
    private PlaceAnswer? Others(Borough? borough, IReadOnlyList<NamedPlace> places, IReadOnlyList<Station> stations)
    {
        IReadOnlyList<PlaceSuggestion> counters = [.. OnTheMap(stations).Select(PlaceSuggestions.Suggestion)];
        if (borough is not null)
        {
            return PlaceAnswer.Found(PlaceByName.OfBorough(record, borough) with
            {
                Others = [.. PlaceSuggestions.Suggestions(record, places), .. counters],
            });
        }

        return places switch
        {
            [] when stations is [.., var last] && last.ClosedEarlier() is not null => PlaceByName.OfStation(last, on),
            [] => null,
            [var only] => PlaceAnswer.Found(PlaceByName.OfPlace(record, only) with { Others = counters }),
            _ => PlaceAnswer.Not(
                PlaceReason.SeveralPlaces,
                places[0].Name,
                [.. OnTheMap(stations).Where(station => station.ClosedEarlier() is null).Select(PlaceSuggestions.Suggestion),
                    .. PlaceSuggestions.Suggestions(record, places),
                    .. OnTheMap(stations).Where(station => station.ClosedEarlier() is not null).Select(PlaceSuggestions.Suggestion)]),
        };
    }

    /// <summary>From a counter whose place is not known nothing can be measured.</summary>
    private static IEnumerable<Station> OnTheMap(IEnumerable<Station> stations) => stations.Where(station => station.Points.Count > 0);

    private static IEnumerable<PlaceSuggestion> Suggested(Borough? borough) =>
        borough is null ? [] : [PlaceSuggestions.Suggestion(borough)];
}
