using System.Text.Json.Serialization;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Hours;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Nearest;

/// <summary>What a reader needs a front counter to be.</summary>
public enum Need
{
    /// <summary>Open to the public at the moment that is asked about.</summary>
    [JsonStringEnumMemberName("open")] Open,

    /// <summary>Open to the public at some time of the week.</summary>
    [JsonStringEnumMemberName("any")] Any,

    /// <summary>Open day and night.</summary>
    [JsonStringEnumMemberName("24h")] TwentyFourHours,
}

public static class Needs
{
    /// <param name="state">What the counter offers on the day.</param>
    /// <param name="need">What it has to be.</param>
    /// <param name="then">Whether it is open at the moment asked about; none where a whole day is meant.</param>
    /// <returns>Whether it meets the need; none where no source settles it.</returns>
    /// <exception cref="ArgumentException">A counter has to be open at a moment, and none is asked about.</exception>
    public static bool? Meets(this CounterState state, Need need, OpenState? then) => (state.Service, need) switch
    {
        (_, Need.Open) => IsOpen(then ?? throw new ArgumentException("No moment is asked about.", nameof(then))),
        (Service.Unknown, _) => null,
        (Service.Open, Need.TwentyFourHours) => null,
        (_, Need.TwentyFourHours) => state.Service == Service.TwentyFourHours,
        _ => state.IsOpen,
    };

    private static bool? IsOpen(OpenState then) => then.State switch
    {
        Openness.Open => true,
        Openness.Closed => false,
        _ => null,
    };
}
