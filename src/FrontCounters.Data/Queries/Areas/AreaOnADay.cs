using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Nearest;

namespace FrontCounters.Data.Queries.Areas;

/// <summary>The counters nearest to an area on one day.</summary>
/// <param name="Day">The day.</param>
/// <param name="ByDay">Of those open to the public at some time of the week.</param>
/// <param name="ByNight">Of those open day and night.</param>
public sealed record AreaOnADay(ComparedDay Day, NearestThere ByDay, NearestThere ByNight)
{
    /// <param name="need">Not <see cref="Need.Open"/>: it is a whole day.</param>
    public NearestThere Nearest(Need need) => need == Need.TwentyFourHours ? ByNight : ByDay;
}
