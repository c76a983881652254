using FrontCounters.Data.Queries.Counters;

namespace FrontCounters.Data.Queries.Access;

/// <summary>How easily London's postcodes reach a front counter, wherever in London that is.</summary>
public static class AccessAnswers
{
    /// <summary>The figures of a day. One page asks for several days, so an answer is kept for the next.</summary>
    public static AccessOnADay AccessOn(this CounterRecord record, Clocks clocks, PostcodesCounted postcodes) =>
        record.Kept.GetOrAdd((clocks, postcodes), _ => record.AccessIn(record.LondonOn(clocks), postcodes));

    /// <summary>The figures of a day, worked out.</summary>
    public static AccessOnADay AccessIn(this CounterRecord record, LondonOnADay london, PostcodesCounted postcodes) =>
        new(london, postcodes, record.Boroughs);
}
