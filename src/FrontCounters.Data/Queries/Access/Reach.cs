using System.Text.Json.Serialization;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Access;

/// <summary>
/// How far the postcodes of a place are, in straight lines, from the nearest counter of a kind, wherever in London
/// that is.
/// </summary>
/// <param name="Within1Mile">The share of the postcodes that have one within a mile, 0 to 1, to four places.</param>
/// <param name="Within3Miles">Within three miles.</param>
/// <param name="MedianMetres">
/// The least distance within which at least half of the postcodes have one, to the metre; none where there is no
/// counter to measure to.
/// </param>
/// <param name="Nearest">The counters that are the nearest to at least one of them, by slug.</param>
/// <param name="NotCounted">
/// Counters that may be nearer to some of them but are not measured to: those whose place is not known, then those of
/// which no source settles whether they are of the kind; each by slug.
/// </param>
public sealed record Reach(
    double Within1Mile,
    double Within3Miles,
    int? MedianMetres,
    IReadOnlyList<CounterOnADay> Nearest,
    IReadOnlyList<CounterOnADay> NotCounted);

/// <summary>How long the counters of a place are open to the public in a standard week, all taken together.</summary>
/// <param name="Stated">The sum of the hours that sources state; 168 for a counter open day and night.</param>
/// <param name="NotStated">
/// How many counters are left out of that: open at hours that no source states, or perhaps open.
/// </param>
public sealed record HoursOffered(double Stated, int NotStated)
{
    private const double HoursOfAWeek = 7 * 24;

    /// <summary>The hours of them all; none where those of a counter are not stated.</summary>
    public double? AWeek => NotStated == 0 ? Stated : null;

    public static HoursOffered By(IEnumerable<CounterOnADay> counters)
    {
        var hours = counters.Select(counter => OfferedBy(counter.State)).ToList();
        return new HoursOffered(hours.Sum() ?? 0, hours.Count(offered => offered is null));
    }

    private static double? OfferedBy(CounterState state) => state.Service switch
    {
        Service.TwentyFourHours => HoursOfAWeek,
        Service.Limited => state.Hours?.HoursAWeek,
        Service.None => 0,
        _ => null,
    };
}

/// <summary>How finely postcodes are known where they are counted.</summary>
public enum CountedFrom
{
    /// <summary>
    /// All postcodes of a sector at its middle, in the borough that most of them are in. Sectors that lie mostly
    /// outside London are left out.
    /// </summary>
    [JsonStringEnumMemberName("sectors")] Sectors,

    /// <summary>Each postcode where Code-Point Open has it, in the borough it lies in.</summary>
    [JsonStringEnumMemberName("postcodes")] Postcodes,
}
