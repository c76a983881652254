using FrontCounters.Data.Geography;

namespace FrontCounters.Data.Queries;

/// <summary>The counters of a kind on a day, as something that postcodes are measured to.</summary>
internal sealed class CountersToReach
{
    // A counter of which not even the borough's place is known may be anywhere.
    private static readonly Cap Anywhere = new(OnGlobe.At(default), 2);

    private readonly PostcodesCounted postcodes;
    private readonly List<CounterOnADay> counters;
    private readonly List<CounterOnADay> notCounted;
    private readonly List<OnGlobe> places;
    private readonly List<Cap> perhaps;
    private readonly List<PostcodesMeasured> measured = [];

    public CountersToReach(LondonOnADay london, Need need, PostcodesCounted postcodes)
    {
        this.postcodes = postcodes;
        var bySlug = london.Counters.OrderBy(counter => counter.Station.Slug, StringComparer.Ordinal)
            .ToLookup(counter => (Meets: counter.State.Meets(need, then: null), IsPlaced: counter.Point is not null));
        counters = [.. bySlug[(true, true)]];
        notCounted = [.. bySlug[(true, false)], .. bySlug[(null, true)], .. bySlug[(null, false)]];
        places = counters.ConvertAll(PlaceOf);
        perhaps = notCounted.ConvertAll(counter => counter.Point is null
            ? postcodes.Boroughs.GetValueOrDefault(counter.Station.BoroughSlug)?.Extent ?? Anywhere
            : new Cap(PlaceOf(counter), 0));
    }

    /// <returns>None for a borough without postcodes.</returns>
    public Reach? From(string borough)
    {
        if (!postcodes.Boroughs.TryGetValue(borough, out var there))
        {
            return null;
        }

        var found = there.To(places, perhaps);
        measured.Add(found);
        return ReachOf(found.Distances, found.Nearest, found.MayBeNearer.Select(number => notCounted[number]));
    }

    /// <summary>Of all boroughs that were measured from.</summary>
    public Reach? FromAll() => measured.Count == 0
        ? null
        : ReachOf(
            Distances.Together([.. measured.Select(each => each.Distances)]),
            measured.SelectMany(each => each.Nearest).ToHashSet(),
            notCounted);

    private Reach ReachOf(
        Distances distances, IReadOnlySet<int> nearest, IEnumerable<CounterOnADay> notMeasured) => new(
        distances.WithinMiles(1),
        distances.WithinMiles(3),
        distances.MedianMetres,
        [.. counters.Where((_, number) => nearest.Contains(number))],
        [.. notMeasured]);

    private static OnGlobe PlaceOf(CounterOnADay counter) => OnGlobe.At(counter.Point!.Position);
}
