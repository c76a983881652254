using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Boroughs;

public static class BoroughCounts
{
    /// <summary>
    /// What a borough had on a day, from the answer for all of London, which names last those that a round long past closed.
    /// </summary>
    public static BoroughCount CountIn(this LondonOnADay london, Borough borough) => new(
        borough,
        [.. london.In(borough).OrderBy(counter => Order(counter.State.Service))],
        borough.Force == Force.Metropolitan && london.IsCounted);

    private static int Order(Service service) => service switch
    {
        Service.TwentyFourHours => 0,
        Service.Limited or Service.Open => 1,
        Service.Unknown => 2,
        _ => 3,
    };
}
