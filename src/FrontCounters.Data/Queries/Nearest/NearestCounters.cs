using FrontCounters.Data.Geography;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Time;
using NodaTime;

namespace FrontCounters.Data.Queries.Nearest;

/// <summary>Which counter is nearest: a pure function over the few counters of a day, in all of London.</summary>
public static class NearestCounters
{
    /// <summary>One place, to be asked about any number of days and moments.</summary>
    public static NearestFrom From(this CounterRecord record, Place place) => new(record, place);

    /// <summary>The counters at a moment, to be asked about any number of places.</summary>
    public static CounterSnapshot SeenAt(this CounterRecord record, Need need, ZonedDateTime at, DateOnly known)
    {
        var clocks = new Clocks(at.WithZone(LondonClock.London).Date.ToDateOnly(), known);
        return record.SeenOn(need, clocks, at);
    }

    /// <summary>The counters of a whole day, or of a moment of it, to be asked about any number of places.</summary>
    internal static CounterSnapshot SeenOn(
        this CounterRecord record, Need need, Clocks clocks, ZonedDateTime? at = null) =>
        record.Kept.GetOrAdd((need, clocks, at), _ => new CounterSnapshot(record, record.LondonOn(clocks), need, at));
}
