using FrontCounters.Data.Queries.Access;

namespace FrontCounters.Web.Pages.Boroughs;

/// <summary>
/// The five shades of the map of distances. They are the same on every day and for every kind of counter, each twice as
/// far as the one before, so that two maps can be compared.
/// </summary>
public static class AccessSteps
{
    public static readonly IReadOnlyList<string> Words =
        ["under 1 mile", "1 mile to under 2", "2 miles to under 4", "4 miles to under 8", "8 miles or more"];

    private static readonly double[] Bounds = [1, 2, 4, 8];

    /// <summary>1 to 5, by the miles that the map writes; none where they are not known.</summary>
    public static int? Step(Reach? reach) =>
        AccessInWords.Tenths(reach) is { } miles ? 1 + Bounds.Count(bound => miles >= bound) : null;
}
