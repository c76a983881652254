namespace FrontCounters.Web.Permanent;

/// <summary>A page that keeps its address for good.</summary>
/// <param name="Path">Its path, without the two days.</param>
/// <param name="Newest">
/// The day of the newest source of the facts that it tells; none for a page of our own words, which has no such day.
/// </param>
/// <param name="IsInSitemap">False for a page that says of one fact what others say in its place.</param>
public sealed record PermanentPage(string Path, DateOnly? Newest = null, bool IsInSitemap = true);
