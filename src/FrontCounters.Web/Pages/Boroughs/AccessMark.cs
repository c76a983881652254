namespace FrontCounters.Web.Pages.Boroughs;

/// <summary>A counter on the map of distances.</summary>
/// <param name="Mark">Its state's mark.</param>
/// <param name="Words">What the mark means.</param>
/// <param name="Across">Where it is, as a share of the map's width.</param>
/// <param name="Down">The same of the height.</param>
public sealed record AccessMark(string Mark, string Words, double Across, double Down);
