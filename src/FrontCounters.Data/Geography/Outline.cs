using System.ComponentModel.DataAnnotations.Schema;

namespace FrontCounters.Data.Geography;

/// <summary>A shape of the map: a borough's boundary (by its slug) or the Thames (<c>thames</c>).</summary>
public sealed class Outline
{
    public const string Thames = "thames";

    public required string Slug { get; init; }

    /// <summary>What the file of outlines calls it; no part of the database, where the borough has its name.</summary>
    [NotMapped]
    public string? Name { get; init; }

    /// <summary>A GeoJSON geometry, longitude first, WGS 84.</summary>
    public required string Geometry { get; init; }
}
