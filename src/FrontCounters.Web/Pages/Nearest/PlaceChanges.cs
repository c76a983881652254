using FrontCounters.Data.Geography;
using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Web.Figures;

namespace FrontCounters.Web.Pages.Nearest;

/// <summary>What was nearest to a place before and after each round, for the page of whatever asks.</summary>
/// <param name="Place">Where from.</param>
/// <param name="Days">Oldest first, today last.</param>
/// <param name="Today">What to call today.</param>
/// <param name="Picture">Where the figure can be had as a file.</param>
public sealed record PlaceChanges(Place Place, IReadOnlyList<NearestAtMilestone> Days, DateOnly Today, PictureAddress Picture)
{
    /// <summary>The same as a figure; none where nothing was known yet to compare with.</summary>
    public PlaceDistances? Figure => PlaceDistances.From(Place, Days, Today);
}
