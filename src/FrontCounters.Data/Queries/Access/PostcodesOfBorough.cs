using FrontCounters.Data.Geography;

namespace FrontCounters.Data.Queries.Access;

/// <summary>Where the postcodes of one borough are.</summary>
internal sealed class PostcodesOfBorough
{
    private readonly UnitVector[] places;
    private readonly int[] postcodes;

    /// <param name="located">At least one.</param>
    public PostcodesOfBorough(IReadOnlyList<LocatedPostcodes> located)
    {
        places = [.. located.Select(place => UnitVector.At(place.Position))];
        postcodes = [.. located.Select(place => place.Postcodes)];
        Postcodes = postcodes.Sum();
        var middle = new Position(
            located.Average(place => place.Position.Latitude), located.Average(place => place.Position.Longitude));
        Extent = SphericalCap.Around(UnitVector.At(middle), places);
    }

    public int Places => places.Length;

    public int Postcodes { get; }

    /// <summary>What holds them all.</summary>
    public SphericalCap Extent { get; }

    /// <summary>Measures every place's way to the nearest of the counters; with none of them every way is endless.</summary>
    public (ReachMeasured Reach, Distances Distances) To(CounterLocations placed)
    {
        var counters = placed.Counters;
        // Only a few can be nearest to any place of the borough at all.
        var furthest = Extent.Radius
            + counters.Select(Extent.Middle.ChordTo).DefaultIfEmpty(double.PositiveInfinity).Min();
        var near = Numbers(counters, counter => Extent.LeastChordTo(counter) <= furthest);
        var squaredChords = Nearest([.. near.Select(number => counters[number])], out var isNearest);
        var mayBeNearer = Numbers(
            placed.Perhaps, cap => Extent.LeastChordTo(cap) <= furthest && ReachesAny(cap, squaredChords));
        var distances = new Distances(squaredChords, [.. postcodes]);
        var nearest = near.Where((_, index) => isNearest[index]).ToHashSet();
        return (ReachMeasured.From(distances, nearest, mayBeNearer), distances);
    }

    private double[] Nearest(UnitVector[] near, out bool[] isNearest)
    {
        isNearest = new bool[near.Length];
        var squaredChords = new double[places.Length];
        for (var index = 0; index < places.Length; index++)
        {
            var (place, least, nearest) = (places[index], double.PositiveInfinity, -1);
            for (var candidate = 0; candidate < near.Length; candidate++)
            {
                var squared = place.SquaredChordTo(near[candidate]);
                if (squared < least)
                {
                    (least, nearest) = (squared, candidate);
                }
            }

            squaredChords[index] = least;
            if (nearest >= 0)
            {
                isNearest[nearest] = true;
            }
        }

        return squaredChords;
    }

    private bool ReachesAny(SphericalCap cap, double[] squaredChords)
    {
        for (var index = 0; index < places.Length; index++)
        {
            if (cap.LeastChordTo(places[index]) <= Math.Sqrt(squaredChords[index]))
            {
                return true;
            }
        }

        return false;
    }

    private static List<int> Numbers<T>(IReadOnlyList<T> all, Func<T, bool> isMeant) =>
        [.. Enumerable.Range(0, all.Count).Where(number => isMeant(all[number]))];
}
