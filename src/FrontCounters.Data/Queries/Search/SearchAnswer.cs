using System.Text.Json.Serialization;
using FrontCounters.Data.Geography;
using FrontCounters.Data.Queries.Places;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Search;

/// <summary>What was found in the one box.</summary>
public sealed record SearchAnswer
{
    /// <summary>The most that are listed: past these, other words find more than reading on.</summary>
    public const int Most = 100;

    public required SearchQuestion Question { get; init; }

    /// <summary>At most <see cref="Most"/>: places of that name first, then the likeliest.</summary>
    public required IReadOnlyList<SearchHit> Listed { get; init; }

    /// <summary>How many were found of each kind, whichever kind was asked for.</summary>
    public required IReadOnlyDictionary<FoundKind, int> Counts { get; init; }

    /// <summary>False where nothing holds every word, so that what holds some is listed.</summary>
    public required bool HoldAllWords { get; init; }

    /// <summary>Stations and boroughs that were perhaps meant, where nothing holds every word.</summary>
    public required IReadOnlyList<Fact> Suggestions { get; init; }

    /// <summary>
    /// The postcode that was typed, or the part of one; or the place of exactly that name, where no station or borough has it. None
    /// where it was neither.
    /// </summary>
    public required Place? Place { get; init; }

    /// <summary>Wards and constituencies that are called that: they are no facts, and so none of what is counted.</summary>
    public required IReadOnlyList<Area> Areas { get; init; }

    /// <summary>Found of the kind that was asked for, listed or not.</summary>
    public int Total => Question.Kind is { } kind ? Counts.GetValueOrDefault(kind) : Counts.Values.Sum();
}

/// <summary>One thing that was found.</summary>
public sealed record SearchHit
{
    public required FoundKind Kind { get; init; }

    /// <summary>Its slug or id.</summary>
    public required string Id { get; init; }

    /// <summary>The row of the record; none for a source or a person, who are in many.</summary>
    public required Fact? Fact { get; init; }

    /// <summary>What it rests on; the source itself where that was found, and of a person all that was said by then.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>How closely its name is what was typed.</summary>
    public required NameMatch Match { get; init; }

    public required MarkedText Title { get; init; }

    /// <summary>What it says; blank where its title says all.</summary>
    public required MarkedText Body { get; init; }

    /// <summary>Names and topics that it belongs to.</summary>
    public required MarkedText About { get; init; }
}

/// <summary>The nouns that a search looks through.</summary>
public enum FoundKind
{
    [JsonStringEnumMemberName("station")] Station,
    [JsonStringEnumMemberName("borough")] Borough,

    /// <summary>A person or body who is quoted, or whose position or promise is told.</summary>
    [JsonStringEnumMemberName("person")] Person,

    [JsonStringEnumMemberName("event")] Event,
    [JsonStringEnumMemberName("quotation")] Quotation,

    /// <summary>A position taken, in our words.</summary>
    [JsonStringEnumMemberName("statement")] Statement,

    /// <summary>A number that a source states.</summary>
    [JsonStringEnumMemberName("figure")] Figure,

    [JsonStringEnumMemberName("source")] Source,
}

/// <summary>A row of the index that was found, the likeliest first.</summary>
internal sealed record FoundRow(FoundKind Kind, string Id, MarkedText Title, MarkedText Body, MarkedText About);
