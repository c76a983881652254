using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Data.Queries.Places;

namespace FrontCounters.Data.Queries.Areas;

/// <summary>An area with what was nearest to it before and after each round, and on the day asked about.</summary>
/// <param name="Area">The area.</param>
/// <param name="Days">Oldest first, the day asked about last.</param>
public sealed record AreaOverTime(Area Area, IReadOnlyList<AreaOnADay> Days)
{
    /// <summary>The day asked about.</summary>
    public AreaOnADay Asked => Days[^1];

    /// <summary>What it lost: how much farther the nearest is on the day asked about than on another.</summary>
    /// <param name="need">By day or by night.</param>
    /// <param name="then">Which of <see cref="Days"/>.</param>
    public int? Farther(Need need, int then) => Asked.Nearest(need).FartherThan(Days[then].Nearest(need));
}
