using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries;

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
        return new HoursOffered(hours.Sum() ?? 0, hours.Count(each => each is null));
    }

    private static double? OfferedBy(CounterState state) => state.Service switch
    {
        Service.TwentyFourHours => HoursOfAWeek,
        Service.Limited => state.Hours?.HoursAWeek,
        Service.None => 0,
        _ => null,
    };
}
