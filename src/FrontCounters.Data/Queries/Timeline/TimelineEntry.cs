using System.Text.Json.Serialization;
using FrontCounters.Data.Record;
using FrontCounters.Data.Time;

namespace FrontCounters.Data.Queries.Timeline;

/// <summary>One dated thing of the timeline.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Date">As precise as its source.</param>
/// <param name="About">True where the date is approximate.</param>
/// <param name="Fact">The event, stage or period that it comes from.</param>
/// <param name="Standing">How well it is established.</param>
/// <param name="IsDue">True where it was to happen, and no source held says that it did.</param>
/// <param name="RoundSlug">The round that it belongs to, where one is stated.</param>
/// <param name="Boroughs">Slugs.</param>
/// <param name="Stations">Slugs.</param>
public sealed record TimelineEntry(
    TimelineKind Kind,
    PartialDate Date,
    bool About,
    Fact Fact,
    Standing Standing,
    bool IsDue,
    string? RoundSlug,
    IReadOnlyList<string> Boroughs,
    IReadOnlyList<string> Stations)
{
    /// <summary>True where its day had not come by the day of knowing.</summary>
    public bool IsAhead { get; init; }

    /// <summary>
    /// Unique in the timeline, for links to the entry: <c>2025-10-15-decision</c>, <c>2017-draft-july</c>.
    /// </summary>
    public string Id => Kind == TimelineKind.Stage ? Fact.FactId.Replace('/', '-') : Fact.FactId;
}

/// <summary>What kind of dated thing stands in the timeline.</summary>
public enum TimelineKind
{
    /// <summary>An event that the record tells of.</summary>
    [JsonStringEnumMemberName("event")] Event,

    /// <summary>A stage of a round.</summary>
    [JsonStringEnumMemberName("stage")] Stage,

    /// <summary>A front counter from which day on it was open, as its periods have it.</summary>
    [JsonStringEnumMemberName("opening")] Opening,

    /// <summary>A front counter from which day on it was not open.</summary>
    [JsonStringEnumMemberName("closing")] Closing,

    /// <summary>A front counter from which day on it had other hours.</summary>
    [JsonStringEnumMemberName("hours")] Hours,
}
