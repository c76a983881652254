using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using FrontCounters.Data.Geography;
using FrontCounters.Data.Postcodes;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries;

/// <summary>The postcodes that access figures are counted over: made once, and asked about many days.</summary>
public sealed class PostcodesCounted
{
    private static readonly ConditionalWeakTable<CounterRecord, PostcodesCounted> Releases = [];
    private static readonly ConditionalWeakTable<PostcodeBook, PostcodesCounted> Books = [];

    public PostcodesCounted(CountedFrom from, IEnumerable<LocatedPostcodes> postcodes)
    {
        From = from;
        Boroughs = postcodes.GroupBy(each => each.BoroughSlug, StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key, group => new PostcodesOfBorough([.. group]), StringComparer.Ordinal);
    }

    public CountedFrom From { get; }

    /// <summary>By the borough's slug. A borough without postcodes is not in it.</summary>
    internal FrozenDictionary<string, PostcodesOfBorough> Boroughs { get; }

    /// <summary>The exact postcodes where some are held, else the record's sectors.</summary>
    public static PostcodesCounted Of(CounterRecord record, PostcodeBook book) => book.Count > 0
        ? Books.GetValue(book, held => new(CountedFrom.Postcodes, held.InBoroughs()))
        : InSectors(record);

    /// <summary>What the record itself has: each sector at its middle, weighing as many postcodes as it has.</summary>
    public static PostcodesCounted InSectors(CounterRecord record) => Releases.GetValue(record, release => new(
        CountedFrom.Sectors,
        release.PostcodeAreas
            .Where(area => area is { Kind: PostcodeAreaKind.Sector, BoroughSlug: not null })
            .Select(area => new LocatedPostcodes(area.Centre, area.BoroughSlug!, area.Postcodes))));
}
