using System.Globalization;
using FrontCounters.Data;
using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Web.Days;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Requests;

namespace FrontCounters.Web.Pages.Closures;

/// <summary>Reads which closings an address asks for: <c>round</c>, <c>borough</c> and <c>year</c>, for page and download alike.</summary>
public static class AskedClosures
{
    public static readonly IReadOnlyList<AskedParameter> Parameters =
    [
        AskedParameter.Choice("round", "Only what that round decided; none for what no round did.", Rounds),
        AskedParameter.Choice("borough", "Only closings in that borough.", Slugs.OfBoroughs),
        AskedParameter.Choice("year", "Only closings of that year.", record => Years(record, DateOnly.MaxValue)),
    ];

    public static OrRefusal<ClosureFilter> ReadClosureFilter(this HttpRequest request, CounterRecord record, AskedClocks asked) =>
        from round in request.ReadChoice("round", Rounds(record))
        from borough in request.ReadChoice("borough", Slugs.OfBoroughs(record))
        from year in request.ReadChoice("year", Years(record, asked.Known))
        select new ClosureFilter(round, borough, year is null ? null : int.Parse(year, CultureInfo.InvariantCulture));

    /// <summary>Every round, and what none decided.</summary>
    public static IReadOnlyList<string> Rounds(CounterRecord record) => [.. Slugs.OfRounds(record), ClosureFilter.NoRound];

    /// <summary>The years in which a counter closed or was due to, oldest first.</summary>
    public static IReadOnlyList<string> Years(CounterRecord record, DateOnly known) =>
    [
        .. record.ClosuresKnown(known).Select(closed => closed.Closing.Day.Year).Distinct()
            .Select(year => year.ToString(CultureInfo.InvariantCulture)),
    ];
}
