using FrontCounters.Data.Geography;

namespace FrontCounters.Data.Queries.Access;

/// <summary>The distances of many postcodes to their nearest counters, in order.</summary>
internal sealed class Distances
{
    private readonly double[] squaredChords;
    private readonly int[] postcodes;
    private readonly long total;

    /// <param name="squaredChords">In any order; they are sorted where they stand.</param>
    /// <param name="postcodes">How many postcodes each of them counts for.</param>
    public Distances(double[] squaredChords, int[] postcodes)
    {
        Array.Sort(squaredChords, postcodes);
        (this.squaredChords, this.postcodes) = (squaredChords, postcodes);
        total = postcodes.Sum(count => (long)count);
    }

    public static Distances Together(IReadOnlyList<Distances> all) => new(
        Joined(all, distances => distances.squaredChords), Joined(all, distances => distances.postcodes));

    /// <summary>The share of the postcodes whose counter is no further than that, 0 to 1, to four places.</summary>
    public double WithinMiles(int miles)
    {
        var furthest = UnitVector.SquaredChordOf(miles * Mile.Metres);
        var within = 0L;
        for (var index = 0; index < squaredChords.Length && squaredChords[index] <= furthest; index++)
        {
            within += postcodes[index];
        }

        return Math.Round((double)within / total, 4);
    }

    /// <summary>
    /// The least distance within which at least half of the postcodes lie; none where there is no counter.
    /// </summary>
    public int? MedianMetres
    {
        get
        {
            var (index, within) = (0, (long)postcodes[0]);
            while (2 * within < total)
            {
                within += postcodes[++index];
            }

            return double.IsFinite(squaredChords[index])
                ? (int)Math.Round(UnitVector.MetresOf(squaredChords[index]), MidpointRounding.AwayFromZero)
                : null;
        }
    }

    private static T[] Joined<T>(IReadOnlyList<Distances> all, Func<Distances, T[]> part)
    {
        var joined = new T[all.Sum(distances => part(distances).Length)];
        var next = 0;
        foreach (var borough in all)
        {
            part(borough).CopyTo(joined, next);
            next += part(borough).Length;
        }

        return joined;
    }
}
