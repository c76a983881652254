namespace FrontCounters.Web.Maps;

/// <summary>A borough on the map of distances.</summary>
/// <param name="Outline">Its drawing.</param>
/// <param name="Step">Its shade; none where the distance is not known.</param>
/// <param name="Miles">The distance that it is shaded by, as the map writes it.</param>
/// <param name="Across">Where that is written, as a share of the map's width.</param>
/// <param name="Down">The same of the height.</param>
public sealed record ShadedBorough(BoroughOnMap Outline, int? Step, string Miles, double Across, double Down);
