using System.Numerics;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Maps;

/// <summary>A counter's mark in the drawing.</summary>
/// <param name="Place">Whose mark it is.</param>
/// <param name="Across">Its true place, as a share of the map's width.</param>
/// <param name="Down">The same of the height.</param>
/// <param name="Moved">How far, in pixels, the mark stands beside its place on a wide map.</param>
/// <param name="MovedIfNarrow">The same on a narrow one.</param>
/// <param name="Small">
/// True for a closed counter on a map with many marks: drawn first, small, without number or link. The list has it.
/// </param>
public sealed record MarkOnMap(
    MapPlace Place, double Across, double Down, Vector2 Moved, Vector2 MovedIfNarrow, bool Small)
{
    /// <summary>True where a line leads from the place to its mark, since it lies outside the mark's shape.</summary>
    public bool IsLed => Math.Max(Moved.Length(), MovedIfNarrow.Length()) > 9;

    /// <summary>From where the mark stands on a wide map to where it stands on a narrow one.</summary>
    public Vector2 Narrowing => MovedIfNarrow - Moved;

    public string Mark => StateInWords.Mark(Place.Service, Place.Standing);

    public string Title =>
        $"{Place.Number}. {Place.Name}: {StateInWords.Words(Place.Service, Place.Standing)}";
}
