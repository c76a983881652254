using System.Text.Json.Serialization;
using FrontCounters.Data.Queries.Nearest;

namespace FrontCounters.Data.Queries.Access;

public static class BoroughOrders
{
    /// <summary>
    /// The figures in another order. What is not known comes last whichever way they go, equals by slug.
    /// </summary>
    /// <param name="figures">Of boroughs, by name.</param>
    /// <param name="order">What they go by.</param>
    /// <param name="descending">True for the highest first.</param>
    /// <param name="need">What the counters have to be.</param>
    public static IReadOnlyList<AccessFigures> InOrder(
        this IReadOnlyList<AccessFigures> figures, BoroughOrder order, bool descending, Need need)
    {
        if (order == BoroughOrder.Name)
        {
            return descending ? [.. figures.Reverse()] : figures;
        }

        return
        [
            .. figures.Select(borough => (Figures: borough, Value: ValueOf(borough, order, need)))
                .OrderBy(borough => borough.Value is null)
                .ThenBy(borough => descending ? -borough.Value : borough.Value)
                .ThenBy(borough => borough.Figures.Borough?.Slug, StringComparer.Ordinal)
                .Select(borough => borough.Figures),
        ];
    }

    private static double? ValueOf(AccessFigures figures, BoroughOrder order, Need need) => order switch
    {
        BoroughOrder.Median => figures.To(need)?.MedianMetres,
        BoroughOrder.WithinOneMile => figures.To(need)?.Within1Mile,
        BoroughOrder.WithinThreeMiles => figures.To(need)?.Within3Miles,
        BoroughOrder.Hours => figures.Hours?.AWeek,
        _ => throw new ArgumentOutOfRangeException(nameof(order), order, "An order without a value."),
    };
}

/// <summary>What a list of boroughs goes by.</summary>
public enum BoroughOrder
{
    [JsonStringEnumMemberName("name")] Name,

    /// <summary>The distance within which half of the postcodes have a counter.</summary>
    [JsonStringEnumMemberName("median")] Median,

    [JsonStringEnumMemberName("within-1-mile")] WithinOneMile,

    [JsonStringEnumMemberName("within-3-miles")] WithinThreeMiles,

    /// <summary>Hours a week that its own counters are open, all together.</summary>
    [JsonStringEnumMemberName("hours")] Hours,
}
