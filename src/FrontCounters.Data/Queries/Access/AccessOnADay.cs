using System.Collections.Concurrent;
using FrontCounters.Data.Queries.Boroughs;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Access;

/// <summary>
/// The access figures of London and of every borough on one day. Those of a borough are worked out when they are first asked
/// for: its own page needs no other's.
/// </summary>
public sealed class AccessOnADay
{
    private readonly ConcurrentDictionary<string, AccessFigures> inBorough = new(StringComparer.Ordinal);
    private readonly Lazy<AccessFigures> whole;
    private readonly IReadOnlyList<Borough> boroughs;
    private readonly PostcodesCounted postcodes;
    private readonly bool isTold;
    private readonly ReachCalculator? any;
    private readonly ReachCalculator? night;

    internal AccessOnADay(LondonOnADay london, PostcodesCounted postcodes, IReadOnlyList<Borough> boroughs)
    {
        (London, this.postcodes, this.boroughs) = (london, postcodes, boroughs);
        isTold = london.IsCounted && london.TellsHowMany;
        any = isTold ? new ReachCalculator(london, Need.Any, postcodes) : null;
        night = isTold ? new ReachCalculator(london, Need.TwentyFourHours, postcodes) : null;
        whole = new Lazy<AccessFigures>(() => new AccessFigures(
            null,
            postcodes.Boroughs.Values.Sum(there => there.Places),
            postcodes.Boroughs.Values.Sum(there => there.Postcodes),
            any?.FromAll(),
            night?.FromAll(),
            isTold ? HoursOffered.By(london.Counters) : null));
    }

    /// <summary>The counters of that day.</summary>
    public LondonOnADay London { get; }

    /// <summary>How finely the postcodes are known.</summary>
    public CountedFrom From => postcodes.From;

    /// <summary>For all of London, the City included.</summary>
    public AccessFigures Whole => whole.Value;

    /// <summary>By name.</summary>
    public IReadOnlyList<AccessFigures> Boroughs => [.. boroughs.Select(In)];

    public AccessFigures In(Borough borough) => inBorough.GetOrAdd(borough.Slug, _ => FiguresFor(borough));

    private AccessFigures FiguresFor(Borough borough)
    {
        var there = postcodes.Boroughs.GetValueOrDefault(borough.Slug);
        return new AccessFigures(
            borough,
            there?.Places ?? 0,
            there?.Postcodes ?? 0,
            any?.From(borough.Slug),
            night?.From(borough.Slug),
            isTold && London.CountIn(borough).IsCounted ? HoursOffered.By(London.In(borough)) : null);
    }
}
