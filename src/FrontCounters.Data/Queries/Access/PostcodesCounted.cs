using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using FrontCounters.Data.Geography;
using FrontCounters.Data.Postcodes;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Access;

/// <summary>The postcodes that access figures are counted over: made once, and asked about many days.</summary>
public sealed class PostcodesCounted
{
    private static readonly ConditionalWeakTable<CounterRecord, PostcodesCounted> Releases = [];
    private static readonly ConditionalWeakTable<PostcodeBook, PostcodesCounted> Books = [];

    private readonly ConcurrentDictionary<CounterLocations, ReachesMeasured> measured = new();

    public PostcodesCounted(CountedFrom from, IEnumerable<LocatedPostcodes> postcodes)
    {
        From = from;
        Boroughs = postcodes.GroupBy(place => place.BoroughSlug, StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key, group => new PostcodesOfBorough([.. group]), StringComparer.Ordinal);
    }

    public CountedFrom From { get; }

    /// <summary>By the borough's slug. A borough without postcodes is not in it.</summary>
    internal FrozenDictionary<string, PostcodesOfBorough> Boroughs { get; }

    /// <summary>What holds all of a borough's; none where it has none.</summary>
    internal SphericalCap? ExtentOf(string borough) => Boroughs.GetValueOrDefault(borough)?.Extent;

    /// <summary>
    /// The ways from all of them, kept: thousands of days can be asked about, on which London had a few dozen different
    /// lists of counters, and to measure to one takes as long as a hundred other answers.
    /// </summary>
    internal ReachesMeasured To(CounterLocations counters) => measured.GetOrAdd(counters, Measure);

    /// <summary>The exact postcodes where some are held, else the record's sectors.</summary>
    public static PostcodesCounted FromBook(CounterRecord record, PostcodeBook book) => book.Count > 0
        ? Books.GetValue(book, held => new(CountedFrom.Postcodes, held.InBoroughs()))
        : InSectors(record);

    /// <summary>What the record itself has: each sector at its middle, weighing as many postcodes as it has.</summary>
    public static PostcodesCounted InSectors(CounterRecord record) => Releases.GetValue(record, release => new(
        CountedFrom.Sectors,
        release.PostcodeAreas
            .Where(area => area is { Kind: PostcodeAreaKind.Sector, BoroughSlug: not null })
            .Select(area => new LocatedPostcodes(area.Centre, area.BoroughSlug!, area.Postcodes))));

    private ReachesMeasured Measure(CounterLocations counters)
    {
        var boroughs = Boroughs.Select(borough => (Slug: borough.Key, Found: borough.Value.To(counters))).ToList();
        var whole = boroughs.Count == 0
            ? null
            : ReachMeasured.From(
                Distances.Together(boroughs.ConvertAll(borough => borough.Found.Distances)),
                boroughs.SelectMany(borough => borough.Found.Reach.Nearest).ToHashSet(),
                [.. Enumerable.Range(0, counters.Perhaps.Count)]);
        return new ReachesMeasured(
            boroughs.ToFrozenDictionary(
                borough => borough.Slug, borough => borough.Found.Reach, StringComparer.Ordinal),
            whole);
    }
}
