using FrontCounters.Data.Queries.Areas;
using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Pages.Shared;

namespace FrontCounters.Web.Pages.Areas;

/// <summary>A table of areas, each with its nearest counters and what it lost.</summary>
/// <param name="Areas">All that the sentence above the table counts.</param>
/// <param name="Shown">Those in the table: a part of them where they are many.</param>
/// <param name="Noun">What one is called: <c>ward</c>.</param>
/// <param name="Where">Where they are: <c>London</c>, <c>Merton</c>.</param>
/// <param name="Asked">The two days asked about.</param>
public sealed record AreasView(
    IReadOnlyList<AreaOverTime> Areas, IReadOnlyList<AreaOverTime> Shown, string Noun, string Where, AskedClocks Asked)
{
    /// <summary>Of the list, without an ending.</summary>
    public required string Address { get; init; }

    /// <summary>The order asked for; none for that of the names.</summary>
    public string? Order { get; init; }

    /// <summary>True where the table is of several boroughs' areas, so that each has to say its own.</summary>
    public bool SaysBorough { get; init; }

    public PartsOfList? Parts { get; init; }

    /// <summary>The days that a loss is told since, by their place among the days of each area.</summary>
    public IReadOnlyList<int> Since { get; } = Areas.Count == 0 ? [] : AskedAreas.Since(Areas[0], Asked.On);

    public string Heading => AreasInWords.Heading(this);

    /// <summary>A day of the table as its header says it.</summary>
    public AreaOnADay On(int day) => Areas[0].Days[day];

    /// <summary>What the rows rest on, of one day: the states and places of the counters that they name or measure to.</summary>
    public CitedFact Cited(int day)
    {
        var facts = Shown.SelectMany(area => new[] { area.Days[day].ByDay.Counter, area.Days[day].ByNight.Counter })
            .SelectMany(counter => new Fact?[] { counter?.State.Basis, counter?.Point })
            .OfType<Fact>().Distinct().OrderBy(fact => fact.Key, StringComparer.Ordinal);
        return new CitedFact(null, AreasInWords.RestsOn(this, day), [.. facts]);
    }

    /// <summary>The last of the days.</summary>
    public int Last => Areas[0].Days.Count - 1;

    /// <summary>The list in another order, without a part.</summary>
    public string InOrder(string? order, string ending = "")
    {
        var query = Asked.Query;
        return Address + ending + (order is null ? query : $"{(query.Length == 0 ? "?" : $"{query}&")}sort={order}");
    }

    /// <summary>How much farther one area's nearest is than on a day, and whether that is unsure.</summary>
    public static (int? Metres, bool IsUnsure) Farther(AreaOverTime area, Need need, int since) => (
        area.Farther(need, since),
        area.Asked.Nearest(need).AnotherMayBeNearer || area.Days[since].Nearest(need).AnotherMayBeNearer);
}
