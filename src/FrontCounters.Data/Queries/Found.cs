using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries;

/// <summary>One thing that was found.</summary>
public sealed record Found
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
