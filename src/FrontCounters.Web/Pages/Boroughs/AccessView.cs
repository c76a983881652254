using FrontCounters.Data;
using FrontCounters.Data.Queries.Access;
using FrontCounters.Data.Queries.Boroughs;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Web.Days;
using FrontCounters.Web.Pages.Shared;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Boroughs;

/// <summary>How far it is from every borough, for one kind of counter on the day asked about.</summary>
/// <param name="Listed">What the counter has to be, and the order of the table.</param>
/// <param name="Access">The day's figures.</param>
/// <param name="Before">Those of the first day that changes are told for; none where that is not before it.</param>
/// <param name="Map">None where nothing could be counted.</param>
/// <param name="Days">Links to the days that changes are told for.</param>
/// <param name="Cited">What London's figures rest on.</param>
public sealed record AccessView(
    AskedBoroughs Listed,
    AccessOnADay Access,
    AccessOnADay? Before,
    AccessMap? Map,
    IReadOnlyList<DayLink> Days,
    CitedFact Cited)
{
    public Need Need => Listed.Need;

    /// <summary>London first, then every borough asked for, in the order asked for.</summary>
    public IReadOnlyList<AccessFigures> Rows =>
    [
        Access.Whole,
        .. Access.Boroughs.InOrder(Listed.Order, Listed.Descending, Need)
            .Where(figures => Listed.Holds(Access.London.CountIn(figures.Borough!))),
    ];

    public static AccessView FromRecord(CounterRecord record, AskedClocks asked, AskedBoroughs listed, PostcodesCounted postcodes)
    {
        var need = listed.Need;
        var days = record.MilestonesUpTo(asked.Today, asked.Known);
        var access = record.AccessOn(asked.Clocks, postcodes);
        var title = $"Miles within which half of a borough’s postcodes have {AccessInWords.Counter(need)}";
        return new AccessView(
            listed,
            access,
            days[0].Clocks.On < asked.On ? record.AccessOn(days[0].Clocks, postcodes) : null,
            access.London is { IsCounted: true, TellsHowMany: true } ? AccessMap.Draw(record, access, need, title) : null,
            [.. days.Select(day => DayLink.To(day, listed, asked))],
            AccessRow.CitedOf(record, access, access.Whole));
    }
}

/// <summary>A link to the map of distances on another day.</summary>
public sealed record DayLink(string Label, string Address, bool IsCurrent)
{
    public static DayLink To(ComparedDay day, AskedBoroughs listed, AskedClocks asked) => new(
        ComparedDayInWords.Label(day, asked.Today),
        listed.AddTo($"/boroughs{ComparedDayInWords.Query(day.Clocks, asked.Today)}") + "#how-far",
        day.Clocks == asked.Clocks);
}
