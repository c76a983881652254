using FrontCounters.Data.Geography;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Nearest;

namespace FrontCounters.Data.Queries.Access;

/// <summary>The counters of a kind on a day, and how far the postcodes are from them.</summary>
internal sealed class ReachCalculator
{
    // A counter of which not even the borough's place is known may be anywhere.
    private static readonly SphericalCap Anywhere = new(UnitVector.At(default), 2);

    private readonly List<CounterOnADay> counters;
    private readonly List<CounterOnADay> notCounted;
    private readonly ReachesMeasured measured;

    public ReachCalculator(LondonOnADay london, Need need, PostcodesCounted postcodes)
    {
        var bySlug = london.Counters.OrderBy(counter => counter.Station.Slug, StringComparer.Ordinal)
            .ToLookup(counter => (Meets: counter.State.Meets(need, then: null), IsPlaced: counter.Point is not null));
        counters = [.. bySlug[(true, true)]];
        notCounted = [.. bySlug[(true, false)], .. bySlug[(null, true)], .. bySlug[(null, false)]];
        measured = postcodes.To(new CounterLocations(
            [.. counters.Select(PlaceOf)],
            [
                .. notCounted.Select(counter => counter.Point is null
                    ? postcodes.ExtentOf(counter.Station.BoroughSlug) ?? Anywhere
                    : new SphericalCap(PlaceOf(counter), 0)),
            ]));
    }

    /// <returns>None for a borough without postcodes.</returns>
    public Reach? From(string borough) => Named(measured.Boroughs.GetValueOrDefault(borough));

    /// <summary>Of all boroughs together.</summary>
    public Reach? FromAll() => Named(measured.Whole);

    private Reach? Named(ReachMeasured? reach) => reach is null
        ? null
        : new Reach(
            reach.Within1Mile,
            reach.Within3Miles,
            reach.MedianMetres,
            [.. counters.Where((_, number) => reach.Nearest.Contains(number))],
            [.. reach.MayBeNearer.Select(number => notCounted[number])]);

    private static UnitVector PlaceOf(CounterOnADay counter) => UnitVector.At(counter.Point!.Position);
}
