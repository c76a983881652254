using System.Collections.Frozen;
using FrontCounters.Data.Geography;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Places;

/// <summary>A name by its words, to be held against what a reader typed.</summary>
/// <param name="Key">Its <see cref="NameKey"/>.</param>
/// <param name="Words">Its words in full.</param>
/// <param name="Fact">The station or borough that is called so; none for a place, which is found by its key.</param>
public sealed record SpeltName(string Key, IReadOnlyList<string> Words, Fact? Fact)
{
    private const int Shortest = 3;
    private const int ShortestWithoutItsFirst = 5;
    private const int ShortWord = 6;
    private const int MostBesideASpace = 2;

    // Words of so many names that one is not known by them.
    private static readonly FrozenSet<string> Ordinary = (
        "STREET ROAD LANE AVENUE CLOSE WAY ROW PLACE SQUARE GARDENS COURT PARK HILL GREEN COMMON HEATH BRIDGE END TOWN VILLAGE CITY BOROUGH "
        + "BROADWAY CIRCUS GROVE HOUSE HALL HOSPITAL SCHOOL COLLEGE UNIVERSITY CHURCH LIBRARY MARKET CENTRE CENTRAL SHOPPING RETAIL STATION "
        + "PALACE ABBEY RIVERSIDE PROGRESS HIGH UPPER LOWER NORTH SOUTH EAST WEST GREAT LITTLE ROYAL LONDON THE OF AND IN ON AT BY")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    // What the names of streets end with, and those of stations and wards that are called after one.
    private static readonly FrozenSet<string> Streets = (
        "STREET ROAD LANE AVENUE CLOSE WAY ROW PLACE SQUARE GARDENS COURT CRESCENT DRIVE TERRACE GROVE MEWS WALK PARADE BROADWAY RISE VILLAS")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static SpeltName From(string name, Fact? fact) => new(NameKey.From(name), [.. NameKey.Words(name)], fact);

    /// <summary>True where other words would have to say what is meant: <c>Park Lane</c>, <c>East End</c>.</summary>
    public bool IsOrdinary => Words.All(Ordinary.Contains);

    /// <summary>True of <c>Church Road</c>, <c>High St</c>; false of a word alone.</summary>
    public bool IsStreet => Words is [_, .., var last] && Streets.Contains(last);

    /// <returns>0 for the same name, more the less alike they are; none where this was hardly meant by it.</returns>
    public int? DifferenceFrom(SpeltName asked)
    {
        if (asked.Key.Length < Shortest || Key.Length == 0 || asked.Key.Length > Key.Length * 2 || asked.IsOrdinary)
        {
            return null;
        }

        if (asked.Key[0] != Key[0])
        {
            // 'Ackney.
            return asked.Key.Length >= ShortestWithoutItsFirst && Key.AsSpan(1).SequenceEqual(asked.Key) ? 2 : null;
        }

        if (Key.StartsWith(asked.Key, StringComparison.Ordinal))
        {
            return Key.Length == asked.Key.Length ? 0 : 1;
        }

        if (Words.Count == asked.Words.Count)
        {
            return WordByWord(asked);
        }

        // A space too many or too few, and a slip beside; more is another word, as in the Royal Free Hospital.
        var slips = IsOrdinary ? null : Slips(asked.Key, Key);
        return slips <= MostBesideASpace ? slips + 1 : null;
    }

    /// <summary>Each word is the other's, or nearly; one that is not ordinary among them, or it is the whole name: <c>Abbey</c>.</summary>
    private int? WordByWord(SpeltName asked)
    {
        var (all, isDistinct) = (0, false);
        for (var at = 0; at < Words.Count; at++)
        {
            if (Slips(asked.Words[at], Words[at]) is not { } slips)
            {
                return null;
            }

            all += slips;
            isDistinct |= Words.Count == 1 || !Ordinary.Contains(Words[at]);
        }

        return isDistinct ? all + 1 : null;
    }

    /// <returns>How many slips part the two; none where they are more than a hand makes in a word of that length.</returns>
    private static int? Slips(string asked, string called)
    {
        var longer = Math.Max(asked.Length, called.Length);
        var most = longer switch { <= 9 => 2, <= 13 => 3, _ => 4 };
        if (asked == called)
        {
            return 0;
        }

        // Of a short word two letters are too much of it: Leeds is not Lee.
        if (asked[0] != called[0] || Math.Abs(asked.Length - called.Length) > (longer <= ShortWord ? 1 : most))
        {
            return null;
        }

        var slips = Spelling.SlipsBetween(asked, called);
        return slips <= most ? slips : null;
    }
}
