using FrontCounters.Data.Geography;
using FrontCounters.Data.Queries.Nearest;

namespace FrontCounters.Web.Pages.Nearest;

/// <summary>What was nearest to a place before and after each round, for the page of whatever asks.</summary>
/// <param name="Place">Where from.</param>
/// <param name="Days">Oldest first, today last.</param>
/// <param name="Today">What to call today.</param>
public sealed record PlaceChanges(Place Place, IReadOnlyList<NearestAtMilestone> Days, DateOnly Today)
{
    /// <summary>The same as a figure.</summary>
    public PlaceDistances Figure => new(Place, Days, Today);
}
