using System.Text.Json.Serialization;
using FrontCounters.Data.Time;

namespace FrontCounters.Data.Record;

/// <summary>
/// What one station's counter offered between two days. A station's periods run without gap or overlap from the
/// record's first day on.
/// </summary>
public sealed class Period : Fact, IDated
{
    public required string Id { get; init; }

    public required string StationSlug { get; init; }

    public required DateOnly From { get; init; }

    public DateOnly? To { get; init; }

    public required Service Service { get; init; }

    /// <summary>Weekly hours of a limited service, where a source states them.</summary>
    public WeeklyHours? Hours { get; init; }

    /// <summary>What a list calls it that states no hours; none where no list does.</summary>
    public CounterClass? Class { get; init; }

    public required Standing Standing { get; init; }

    public string? Note { get; init; }

    public Station Station { get; init; } = null!;

    /// <summary>True for the first of its station's, which begins on the record's first day: no day of change.</summary>
    public bool BeginsTheRecord => Station.Periods.First() == this;

    public override FactKind Kind => FactKind.Period;

    public override string FactId => Id;

    DateOnly? IDated.From => From;
}

/// <summary>What a front counter offers to somebody who walks up to it.</summary>
public enum Service
{
    /// <summary>Open day and night. A value of its own, never hours from 00:00 to 00:00.</summary>
    [JsonStringEnumMemberName("24-hours")] TwentyFourHours,

    /// <summary>Open to the public at some hours only; the hours may or may not be stated by a source.</summary>
    [JsonStringEnumMemberName("limited")] Limited,

    /// <summary>Open to the public; whether day and night or not is stated by no source.</summary>
    [JsonStringEnumMemberName("open")] Open,

    /// <summary>No counter is open to the public.</summary>
    [JsonStringEnumMemberName("none")] None,

    /// <summary>No source settles whether a counter is open; never shown as closed, nor as open.</summary>
    [JsonStringEnumMemberName("unknown")] Unknown,
}

public static class OpenServices
{
    /// <summary>True where it is open to the public at some time of the week.</summary>
    public static bool IsOpen(this Service service) => service is Service.TwentyFourHours or Service.Limited or Service.Open;
}

/// <summary>Of what kind a list calls a counter for which it states no hours.</summary>
public enum CounterClass
{
    /// <summary>Open by day.</summary>
    [JsonStringEnumMemberName("daytime")] Daytime,

    /// <summary>Staffed by volunteers.</summary>
    [JsonStringEnumMemberName("volunteers")] Volunteers,

    /// <summary>Open for a time.</summary>
    [JsonStringEnumMemberName("temporary")] Temporary,
}
