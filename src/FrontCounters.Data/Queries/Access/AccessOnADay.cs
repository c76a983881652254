using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Access;

/// <summary>The access figures of London and of every borough on one day.</summary>
/// <param name="London">The counters of that day.</param>
/// <param name="From">How finely the postcodes are known.</param>
/// <param name="Whole">For all of London, the City included.</param>
/// <param name="Boroughs">By name.</param>
public sealed record AccessOnADay(
    LondonOnADay London, CountedFrom From, AccessFigures Whole, IReadOnlyList<AccessFigures> Boroughs)
{
    public AccessFigures In(Borough borough) => Boroughs.First(figures => figures.Borough == borough);
}
