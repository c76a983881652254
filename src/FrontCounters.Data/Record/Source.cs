using System.Text.Json.Serialization;
using FrontCounters.Data.Time;

namespace FrontCounters.Data.Record;

/// <summary>A publication that facts rest on.</summary>
public sealed class Source
{
    public required string Id { get; init; }

    public required string Publisher { get; init; }

    public required string Title { get; init; }

    /// <summary>As precise as the source itself; none where it is undated.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The latest day that a vague or missing <see cref="Date"/> can mean, where that is known.</summary>
    public DateOnly? NotAfter { get; init; }

    public required SourceGrade Grade { get; init; }

    /// <summary>Where it was published; none where the address is not held.</summary>
    public Uri? Address { get; init; }

    /// <summary>True where the copy seen stood on another host than the publisher's.</summary>
    public bool Mirror { get; init; }

    /// <summary>The day on which the copy that the record rests on was first seen.</summary>
    public required DateOnly FirstSeen { get; init; }

    /// <summary>File name of the text that quotations are checked against; only for sources that are quoted.</summary>
    public string? Text { get; init; }

    /// <summary>SHA-256 of that file, in lower-case hexadecimal.</summary>
    public string? Sha256 { get; init; }

    public string? Note { get; init; }

    /// <summary>
    /// The day by which it had certainly been published: a vague date counts as the last day of its span, so that
    /// nothing is taken to have been known too early.
    /// </summary>
    public DateOnly LatestDay => NotAfter ?? Date?.Last ?? FirstSeen;
}

/// <summary>What kind of body stands behind a source.</summary>
public enum SourceGrade
{
    /// <summary>A public body: the Met, City Hall, a council, Parliament, a court.</summary>
    [JsonStringEnumMemberName("official")] Official,

    /// <summary>A newspaper, broadcaster, trade title or local-democracy reporter.</summary>
    [JsonStringEnumMemberName("press")] Press,

    /// <summary>A party, politician, campaign, residents' or professional body with a view of its own.</summary>
    [JsonStringEnumMemberName("party")] Party,

    /// <summary>An aggregator, rewrite or list of unclear origin; never enough for a claim about a person.</summary>
    [JsonStringEnumMemberName("weak")] Weak,
}
