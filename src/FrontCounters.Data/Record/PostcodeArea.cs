using System.Text.Json.Serialization;
using FrontCounters.Data.Geography;

namespace FrontCounters.Data.Record;

/// <summary>A postcode sector or district of London: where its postcodes are, and how far they spread.</summary>
public sealed class PostcodeArea
{
    /// <summary>The id of the source that every one of them was computed from.</summary>
    public const string SourceId = "os-code-point-open";

    /// <summary><c>SW11 1</c> or <c>SW11</c>.</summary>
    public required string Code { get; init; }

    public required PostcodeAreaKind Kind { get; init; }

    /// <summary>The mean of its postcodes, WGS 84.</summary>
    public required Position Centre { get; init; }

    /// <summary>
    /// Metres from the centre within which 95% of its postcodes lie; none where only its London edge is held.
    /// </summary>
    public int? SpreadMetres { get; init; }

    /// <summary>
    /// Metres from the centre to its furthest postcode. A few postcodes stand at a sorting office miles away.
    /// </summary>
    public int? FurthestMetres { get; init; }

    /// <summary>How many postcodes it has.</summary>
    public required int Postcodes { get; init; }

    /// <summary>The borough that most of them are in; none where that lies outside London.</summary>
    public string? BoroughSlug { get; init; }

    /// <summary>The share of them that is in that borough, 0 to 1.</summary>
    public double? Share { get; init; }
}

public enum PostcodeAreaKind
{
    /// <summary>A district and one digit: <c>SW11 1</c>.</summary>
    [JsonStringEnumMemberName("sector")] Sector,

    /// <summary>The part of a postcode before its space: <c>SW11</c>.</summary>
    [JsonStringEnumMemberName("district")] District,
}
