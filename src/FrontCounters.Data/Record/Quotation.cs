namespace FrontCounters.Data.Record;

/// <summary>
/// Exact words that a named person or body said, found at an exact place in a source's text.
/// </summary>
public sealed class Quotation : Fact
{
    public required string Id { get; init; }

    /// <summary>The words between the quotation marks, to the letter.</summary>
    public required string Text { get; init; }

    public required string Speaker { get; init; }

    /// <summary>The speaker's public role at the time.</summary>
    public string? Role { get; init; }

    /// <summary>Only where the source names it.</summary>
    public string? Party { get; init; }

    public required string SourceId { get; init; }

    /// <summary>Characters of the source's text before the first one of <see cref="Text"/>.</summary>
    public required int Start { get; init; }

    /// <summary>The article's own words just before, at most twelve.</summary>
    public string? Before { get; init; }

    /// <summary>The article's own words just after, at most twelve.</summary>
    public string? After { get; init; }

    public required string RoundSlug { get; init; }

    public IReadOnlyList<string> Boroughs { get; init; } = [];

    public IReadOnlyList<string> Stations { get; init; } = [];

    public IReadOnlyList<string> Topics { get; init; } = [];

    public Source Source { get; init; } = null!;

    public override FactKind Kind => FactKind.Quotation;

    public override string FactId => Id;
}
