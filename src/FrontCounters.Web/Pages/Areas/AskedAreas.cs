using FrontCounters.Data;
using FrontCounters.Data.Queries.Areas;
using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Requests;

namespace FrontCounters.Web.Pages.Areas;

/// <summary>Which areas a list asks for, and in which order: for page and download alike.</summary>
public static class AskedAreas
{
    public const string ByDay = "by-day";
    public const string ByNight = "by-night";

    /// <summary>Orders other than that of the names: what was lost most comes first.</summary>
    public static readonly IReadOnlyList<string> Orders = [ByDay, ByNight];

    public static OrRefusal<IReadOnlyList<AreaOverTime>> Wards(HttpRequest request, CounterRecord record, AskedClocks asked) =>
        ReadOrder(request).Select(order => InOrder(record.WardsOverTime(asked.Clocks), order, asked));

    public static OrRefusal<IReadOnlyList<AreaOverTime>> Constituencies(HttpRequest request, CounterRecord record, AskedClocks asked) =>
        ReadOrder(request).Select(order => InOrder(record.ConstituenciesOverTime(asked.Clocks), order, asked));

    public static OrRefusal<IReadOnlyList<AreaOverTime>> WardsOfBorough(HttpContext context, CounterRecord record, AskedClocks asked) =>
        from borough in record.FindBoroughOfWards(context)
        from order in ReadOrder(context.Request)
        select InOrder(OfBorough(record, borough, asked), order, asked);

    public static OrRefusal<string?> ReadOrder(HttpRequest request) => request.ReadChoice("sort", Orders);

    /// <summary>The days of a table before the one asked about that a loss is told since: before each round, oldest first.</summary>
    /// <returns>Their places among <see cref="AreaOverTime.Days"/>.</returns>
    public static IReadOnlyList<int> Since(AreaOverTime area, DateOnly on) =>
    [
        .. area.Days.Index().Where(day => day.Item.Day.Milestone?.Kind == MilestoneKind.Before && day.Item.Day.Clocks.On < on)
            .Select(day => day.Index),
    ];

    private static IReadOnlyList<AreaOverTime> OfBorough(CounterRecord record, Borough borough, AskedClocks asked) =>
        [.. record.WardsOverTime(asked.Clocks).Where(ward => ward.Area.Boroughs[0] == borough)];

    private static IReadOnlyList<AreaOverTime> InOrder(IReadOnlyList<AreaOverTime> areas, string? order, AskedClocks asked)
    {
        if (order is null || areas.Count == 0 || Since(areas[0], asked.On) is not [var first, ..])
        {
            return areas;
        }

        var need = order == ByNight ? Need.TwentyFourHours : Need.Any;
        return [.. areas.OrderByDescending(area => area.Farther(need, first) ?? int.MinValue)];
    }
}
