using FrontCounters.Data.Record;
using FrontCounters.Data.Time;

namespace FrontCounters.Data.Queries;

/// <summary>What one counter offers on a day, as known on a day, and what that rests on.</summary>
/// <param name="Service">What it offers.</param>
/// <param name="Hours">Weekly hours of a limited service, where stated.</param>
/// <param name="Standing">How well it is established.</param>
/// <param name="From">Since when, where known.</param>
/// <param name="To">Until when, exclusive, where known.</param>
/// <param name="Note">The record's own note for readers.</param>
/// <param name="Basis">The period, decision or stage it rests on; none before the record's first day.</param>
public sealed record CounterState(
    Service Service, WeeklyHours? Hours, Standing Standing, DateOnly? From, DateOnly? To, string? Note, Fact? Basis)
{
    /// <summary>Before the record's first day nothing is known of any counter.</summary>
    public static CounterState BeforeOurRecord { get; } = new(
        Service.Unknown, null, Standing.Unknown, null, CounterRecord.FirstDay, "Before our record.", null);

    /// <summary>True where it is open to the public at some time of the week.</summary>
    public bool IsOpen => Service is Service.TwentyFourHours or Service.Limited or Service.Open;

    /// <summary>True where it was to begin and no source held says that it did: never told as having happened.</summary>
    public bool IsDue => Standing == Standing.Scheduled || Basis is Period { IsPlanned: true };

    /// <summary>True where what was to follow it is only due.</summary>
    public bool EndIsDue => To is { } end && Basis is Period period
        && period.Station.Periods.Any(next => next.From == end && next.IsPlanned);

    public IEnumerable<Source> Sources => Basis?.Sources ?? [];
}
