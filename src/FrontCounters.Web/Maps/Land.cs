using NetTopologySuite.Geometries;

namespace FrontCounters.Web.Maps;

/// <summary>Boroughs and river as one box of the map shows them.</summary>
/// <param name="Boroughs">Those that are seen, in the record's order.</param>
/// <param name="Thames">The tidal river as the <c>d</c> of a path; empty where it is not seen.</param>
public sealed record Land(IReadOnlyList<BoroughOnMap> Boroughs, string Thames);

/// <summary>A borough as one box of the map shows it.</summary>
/// <param name="Slug">The borough's slug.</param>
/// <param name="Name">Its name.</param>
/// <param name="Path">Its outline as the <c>d</c> of a path.</param>
/// <param name="Middle">A point well inside the visible part: where the name may stand.</param>
/// <param name="Radius">From there to the nearest edge, in metres: how far the name may move.</param>
/// <param name="Area">Of the visible part, in square metres.</param>
public sealed record BoroughOnMap(string Slug, string Name, string Path, Coordinate Middle, double Radius, double Area);
