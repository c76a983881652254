using FrontCounters.Data.Queries.Counts;

namespace FrontCounters.Web.Pages.Shared;

/// <summary>The chart of counts over time as a page shows it.</summary>
/// <param name="Counts">What it shows.</param>
/// <param name="Picture">The address of the same chart as a picture, without its ending or query.</param>
public sealed record CountsView(CountersOverTime Counts, string Picture);
