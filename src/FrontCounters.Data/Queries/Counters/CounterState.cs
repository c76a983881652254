using FrontCounters.Data.Record;
using FrontCounters.Data.Time;

namespace FrontCounters.Data.Queries.Counters;

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
    internal static CounterState Before(DateOnly firstDay) => new(
        Service.Unknown, null, Standing.Unknown, null, firstDay, "Before our record.", null);

    /// <summary>True where it is what the record begins with: it may have been so long before.</summary>
    public bool BeginsTheRecord => Basis is Period { BeginsTheRecord: true };

    /// <summary>True where it is open to the public at some time of the week.</summary>
    public bool IsOpen => Service.IsOpen();

    /// <summary>What a list calls a counter of which it states no hours; none where no list does.</summary>
    public CounterClass? Class => (Basis as Period)?.Class;

    /// <summary>The day of knowing: no source after it counts.</summary>
    public DateOnly Known { get; init; } = DateOnly.MaxValue;

    /// <summary>The source that says that it began; none while it is only due, and none where it is less than observed.</summary>
    public Source? ConfirmedBy { get; init; }

    /// <summary>The first day that the date of that source can mean.</summary>
    public DateOnly? ConfirmedOn => ConfirmedBy?.Date?.First;

    /// <summary>True where it was to begin and no source by then says that it did: never told as having happened.</summary>
    public bool IsDue { get; init; }

    /// <summary>
    /// True where a count of open counters rests on what is only due: an open counter's state, or a closing of which
    /// nothing but a plan is held.
    /// </summary>
    public bool IsCountedOnAPlan => IsDue && (IsOpen || Standing == Standing.Scheduled);

    /// <summary>What was known to follow it.</summary>
    public Period? Next => (Basis as Period)?.Next(Known);

    /// <summary>True where what was to follow it is only due.</summary>
    public bool EndIsDue => Next?.IsDue(Known) == true;

    /// <summary>True where what follows it is the same, and only what that rests on is another.</summary>
    public bool NextIsTheSame => Next is { } next && next.Service == Service && Equals(next.Hours, Hours);

    /// <summary>True where it is only due, and what is due is that all stays as it was said to be before.</summary>
    public bool GoesOn => IsDue && this.Since()?.Day < From;

    /// <summary>True where its stated hours have none on that day of the week.</summary>
    public bool IsShutOn(DayOfWeek day) => Service == Service.Limited && Hours?.On(day).Count == 0;

    /// <summary>What it rests on, of what was out by the day of knowing.</summary>
    public IEnumerable<Source> Sources => Basis is { } basis ? basis.Sources.Except(basis.SourcesToCome(Known)) : [];
}
