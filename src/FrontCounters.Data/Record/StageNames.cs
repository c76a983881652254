namespace FrontCounters.Data.Record;

/// <summary>
/// Names that no stage of a round may have, since the round has pages of these names beside its stages:
/// <c>/rounds/2017/figures</c>.
/// </summary>
public static class StageNames
{
    public const string Counters = "counters";
    public const string Figures = "figures";
    public const string Events = "events";
    public const string Voices = "voices";

    /// <summary>No page, but the name of the round's chart as a picture.</summary>
    public const string Counts = "counts";

    public static readonly IReadOnlyList<string> Reserved = [Counters, Figures, Events, Voices, Counts];
}
