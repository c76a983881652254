using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Access;

/// <summary>How easily the people of a borough, or of London, reach a front counter of the Met on a day.</summary>
/// <param name="Borough">Which borough; none for all of London.</param>
/// <param name="Places">How many places its postcodes are counted at: its sectors, or the postcodes themselves.</param>
/// <param name="Postcodes">How many postcodes it has.</param>
/// <param name="Any">To a counter open to the public at some time of the week; none where it cannot be counted.</param>
/// <param name="TwentyFourHours">To one that is open day and night; none where it cannot be counted.</param>
/// <param name="Hours">
/// What its own counters offer; none where it cannot be counted, or where another force's counters serve it.
/// </param>
public sealed record AccessFigures(
    Borough? Borough, int Places, int Postcodes, Reach? Any, Reach? TwentyFourHours, HoursOffered? Hours)
{
    public Reach? To(Need need) => need == Need.TwentyFourHours ? TwentyFourHours : Any;

    /// <summary>The counters that the distances rest on, each once.</summary>
    public IEnumerable<CounterOnADay> Nearest =>
        new[] { Any, TwentyFourHours }.OfType<Reach>().SelectMany(reach => reach.Nearest).Distinct();
}
