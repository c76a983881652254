using FrontCounters.Data.Files;
using FrontCounters.Data.Geography;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Loading.Checks;

/// <summary>Points lie in their boroughs, postcodes where their stations are; one address leads on any day.</summary>
internal static class PlaceChecks
{
    /// <summary>Outlines are simplified: a point this near to one may be on either side.</summary>
    private const double EdgeMetres = 50;

    public static void Run(RecordDraft draft, ProblemList problems)
    {
        CheckPostcodes(draft, problems);
        CheckLeads(draft, problems);
        CheckMoves(draft, problems);

        // Without outlines or with unnamed boroughs there is nothing to hold points against; that is reported already.
        var boroughs = draft.Stations.GroupBy(station => station.Value.Slug, StringComparer.Ordinal)
            .ToDictionary(twins => twins.Key, twins => twins.First().Value.BoroughSlug, StringComparer.Ordinal);
        if (!draft.Outlines.Any(outline => outline.Slug == Outline.Thames))
        {
            problems.AddFile("thames.geojson", "outline-is-there", "nothing", "It has no feature with the slug thames.");
            return;
        }

        var boundaries = new Boundaries(draft.Outlines);
        foreach (var (point, row) in draft.Points)
        {
            if (boroughs.TryGetValue(point.StationSlug, out var borough)
                && !boundaries.Lies(point.Position, borough, point.PrecisionMetres))
            {
                var where = boundaries.BoroughAt(point.Position) ?? "no borough of London";
                problems.Add(row, "lat", "point-in-borough", $"The point lies in {where}, not in {borough}.");
            }
        }

        CheckPlaces(draft, boundaries, problems);
        foreach (var (borough, row) in draft.Boroughs)
        {
            var outline = draft.Outlines.FirstOrDefault(outline => outline.Slug == borough.Slug);
            if (outline is null)
            {
                problems.Add(row, "slug", "outline-is-there", "boroughs.geojson has no outline for it.");
            }
            else if (outline.Name != borough.Name)
            {
                problems.Add(row, "name", "outline-name", $"boroughs.geojson calls it \"{outline.Name}\".");
            }
        }
    }

    /// <summary>A place's middle lies in the borough that it is given, and in none where it is given none.</summary>
    private static void CheckPlaces(RecordDraft draft, Boundaries boundaries, ProblemList problems)
    {
        foreach (var (place, row) in draft.Places)
        {
            var lies = boundaries.BoroughAt(place.Middle);
            var isRight = place.BoroughSlug is { } borough
                ? boundaries.Lies(place.Middle, borough, IsOfPostcodes(place) ? place.PrecisionMetres : EdgeMetres)
                : lies is null || !boundaries.LiesWellIn(place.Middle, lies, EdgeMetres);
            if (!isRight)
            {
                problems.Add(row, "lat", "place-in-borough", $"The point lies in {lies ?? "no borough of London"}, not in {place.BoroughSlug ?? "none"}.");
            }

            if (place.PrecisionMetres < 1)
            {
                problems.Add(row, "precision_metres", "precision", "A place reaches a metre or more.");
            }
        }
    }

    /// <summary>The mean of a ward's postcodes may lie beyond its bend.</summary>
    private static bool IsOfPostcodes(NamedPlace place) => place.Kind is NamedPlaceKind.Ward or NamedPlaceKind.Constituency;

    private static void CheckPostcodes(RecordDraft draft, ProblemList problems)
    {
        var sectors = draft.PostcodeAreas.Where(area => area.Value.Kind == PostcodeAreaKind.Sector)
            .GroupBy(area => area.Value.Code, StringComparer.Ordinal)
            .ToDictionary(twins => twins.Key, twins => twins.First().Value, StringComparer.Ordinal);
        var points = draft.Points.ToLookup(point => point.Value.StationSlug, point => point.Value, StringComparer.Ordinal);

        foreach (var (address, row) in draft.Addresses.Where(address => address.Value.Postcode is not null))
        {
            if (!Postcode.TryParse(address.Postcode, out var postcode))
            {
                problems.Add(row, "postcode", "postcode", "It is not written like a postcode: SW11 1JX.");
            }
            else if (!sectors.TryGetValue(postcode.Sector, out var sector))
            {
                problems.Add(row, "postcode", "postcode-known", $"London has no postcode sector {postcode.Sector}.");
            }
            else if (points[address.StationSlug].Any(point => AreAtOneTime(point, address) && !IsNear(point, sector)))
            {
                problems.Add(row, "postcode", "postcode-place", $"The station's point is not in postcode sector {postcode.Sector}.");
            }
        }
    }

    private static bool AreAtOneTime(StationPoint point, Address address) =>
        (point.From ?? DateOnly.MinValue) < (address.To ?? DateOnly.MaxValue)
        && (address.From ?? DateOnly.MinValue) < (point.To ?? DateOnly.MaxValue);

    private static bool IsNear(StationPoint point, PostcodeArea sector) =>
        sector.FurthestMetres is not { } furthest
        || point.Position.MetresTo(sector.Centre) <= furthest + point.PrecisionMetres;

    private static void CheckLeads(RecordDraft draft, ProblemList problems)
    {
        foreach (var station in draft.Addresses.GroupBy(address => address.Value.StationSlug, StringComparer.Ordinal))
        {
            // What leads can change only on a day on which an address begins or ends.
            var days = station.Select(address => address.Value.From ?? DateOnly.MinValue)
                .Concat(station.Select(address => address.Value.To).OfType<DateOnly>()).Distinct();
            foreach (var day in days)
            {
                var then = station.Where(address => ((IDated)address.Value).Holds(day)).ToList();
                if (then.Count > 0 && then.Count(address => address.Value.Leads) != 1)
                {
                    problems.Add(then[0].Row, "leads", "one-leads", "Of the addresses of one day exactly one leads.");
                }
            }
        }
    }

    /// <summary>
    /// A counter that moves has another address and another point from one day on. A postcode that stays has the same
    /// point; and where a place has no point, none can end.
    /// </summary>
    private static void CheckMoves(RecordDraft draft, ProblemList problems)
    {
        var points = draft.Points.ToLookup(point => point.Value.StationSlug, StringComparer.Ordinal);
        foreach (var station in draft.Addresses.Where(address => address.Value.Leads)
            .GroupBy(address => address.Value.StationSlug, StringComparer.Ordinal))
        {
            foreach (var point in points[station.Key])
            {
                foreach (var (address, row) in station.Where(address => address.Value.To is { } end
                    && HoldsAcross(point.Value, end)
                    && !station.Any(next => next.Value.From == end && next.Value.Postcode is { } kept && kept == address.Value.Postcode)))
                {
                    problems.Add(point.Row, "to", "point-moves", $"The address in addresses.csv, line {row.Line}, ends on {address.To:yyyy-MM-dd}, and this point goes on.");
                }

                foreach (var (day, column) in new[] { (point.Value.From, "from"), (point.Value.To, "to") })
                {
                    if (day is { } change && station.FirstOrDefault(address => HoldsAcross(address.Value, change)) is { } kept)
                    {
                        problems.Add(point.Row, column, "point-moves", $"The address in addresses.csv, line {kept.Row.Line}, neither begins nor ends on that day.");
                    }
                }
            }
        }
    }

    private static bool HoldsAcross(IDated fact, DateOnly day) => fact.Holds(day) && fact.Holds(day.AddDays(-1));
}
