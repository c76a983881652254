using FrontCounters.Data.Queries.Boroughs;
using FrontCounters.Data.Record;

namespace FrontCounters.Web.Figures;

/// <summary>What a borough's tile shows.</summary>
public enum TileState
{
    /// <summary>At least one counter of its own is open day and night.</summary>
    DayAndNight,

    /// <summary>At least one is open, none of them day and night.</summary>
    Open,

    /// <summary>None is open.</summary>
    None,

    /// <summary>No source settles whether one is.</summary>
    Unknown,

    /// <summary>Another force's counters serve it.</summary>
    OtherForce,
}

public static class TileStates
{
    public static TileState From(BoroughCount count) => count switch
    {
        { Borough.Force: not Force.Metropolitan } => TileState.OtherForce,
        { OpenTwentyFourHours: > 0 } => TileState.DayAndNight,
        { Open: > 0 } => TileState.Open,
        { HasNone: true } => TileState.None,
        _ => TileState.Unknown,
    };

    /// <summary>How many are open, as a tile and a table say it: a range where some are not known.</summary>
    public static string Number(BoroughCount count) => count switch
    {
        { Borough.Force: not Force.Metropolitan } => "",
        { Open: null } => "?",
        { HasNone: true } => "×",
        { Open: 0, Unknown: > 0 } => "?",
        { Unknown: > 0 } => $"{count.Open}–{count.Open + count.Unknown}",
        _ => $"{count.Open}",
    };

    public static bool IsDue(BoroughCount count) => count.Counters.Any(counter => counter.State.IsCountedOnAPlan);
}
