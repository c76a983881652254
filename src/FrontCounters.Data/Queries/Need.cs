using System.Text.Json.Serialization;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries;

/// <summary>What a reader needs a front counter to be.</summary>
public enum Need
{
    /// <summary>Open to the public at some time of the week.</summary>
    [JsonStringEnumMemberName("any")] Any,

    /// <summary>Open day and night.</summary>
    [JsonStringEnumMemberName("24h")] TwentyFourHours,
}

public static class Needs
{
    /// <returns>Whether the state meets the need; none where no source settles it.</returns>
    public static bool? Meets(this CounterState state, Need need) => (state.Service, need) switch
    {
        (Service.Unknown, _) => null,
        (Service.Open, Need.TwentyFourHours) => null,
        (_, Need.TwentyFourHours) => state.Service == Service.TwentyFourHours,
        _ => state.IsOpen,
    };
}
