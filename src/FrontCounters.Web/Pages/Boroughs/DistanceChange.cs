using FrontCounters.Data.Queries.Access;
using FrontCounters.Data.Queries.Nearest;

namespace FrontCounters.Web.Pages.Boroughs;

/// <summary>How far it was in a borough, and how far it is.</summary>
/// <param name="Name">The borough's.</param>
/// <param name="Before">To what it was then; none where it cannot be counted.</param>
/// <param name="Now">To what it is on the day asked about.</param>
public sealed record DistanceChange(string Name, Reach? Before, Reach? Now)
{
    /// <summary>To a tenth of a mile, as the table writes it.</summary>
    public double? MilesBefore => AccessInWords.Tenths(Before);

    public double? MilesNow => AccessInWords.Tenths(Now);

    public string Words => $"{AccessInWords.Median(Before)}, then {AccessInWords.Median(Now)}";

    /// <summary>The furthest on the day asked about first; what is not known last.</summary>
    public static IReadOnlyList<DistanceChange> Between(AccessOnADay before, AccessOnADay now, Need need) =>
    [
        .. now.Boroughs.InOrder(BoroughOrder.Median, descending: true, need)
            .Select(figures => new DistanceChange(figures.Borough!.Name, before.In(figures.Borough).To(need), figures.To(need))),
    ];
}
