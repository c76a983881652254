using System.Text.Json.Serialization;

namespace FrontCounters.Data.Record;

/// <summary>A row of the record that states something about the world, and so cites the sources it rests on.</summary>
public abstract class Fact
{
    // Found once: every answer names the sources of every fact in it.
    private string[] sourceIds = [];
    private DateOnly knownFrom;
    private DateOnly knownInFull;
    private string? key;
    private IReadOnlyList<Source>? sources;

    public abstract FactKind Kind { get; }

    /// <summary>The fact's permanent id, unique within its <see cref="Kind"/>: <c>2025/list-august/harrow</c>.</summary>
    public abstract string FactId { get; }

    /// <summary>The kind and the id as one name, as a claim writes it: <c>figure:saving-2017-final</c>.</summary>
    public string Key => key ??= $"{EnumNames.Name(Kind)}:{FactId}";

    /// <summary>What it rests on, strongest first. Never empty in a record that has been checked.</summary>
    public IReadOnlyList<Citation> Citations { get; private set; } = [];

    /// <summary>Ids of what it rests on, strongest first, each once.</summary>
    public IReadOnlyList<string> SourceIds => sourceIds;

    public IReadOnlyList<Source> Sources => sources ??= [.. Citations.Select(citation => citation.Source)];

    public IEnumerable<Quotation> Quotations => Citations.Select(citation => citation.Quotation).OfType<Quotation>();

    /// <summary>The day by which its earliest source had been published: when the fact became known.</summary>
    public DateOnly KnownFrom =>
        knownFrom == default ? knownFrom = Sources.Min(source => source.LatestDay) : knownFrom;

    /// <summary>The day by which its newest source had been published.</summary>
    public DateOnly KnownInFull =>
        knownInFull == default ? knownInFull = Sources.Max(source => source.LatestDay) : knownInFull;

    internal void Cite(IReadOnlyList<Citation> citations) => (Citations, sourceIds, sources, knownFrom, knownInFull) =
        (citations, [.. citations.Select(citation => citation.SourceId).Distinct(StringComparer.Ordinal)], null, default, default);
}

/// <summary>The nouns of the record that state something and so must cite a source.</summary>
public enum FactKind
{
    [JsonStringEnumMemberName("borough")] Borough,
    [JsonStringEnumMemberName("station")] Station,
    [JsonStringEnumMemberName("address")] Address,
    [JsonStringEnumMemberName("point")] Point,
    [JsonStringEnumMemberName("period")] Period,
    [JsonStringEnumMemberName("round")] Round,
    [JsonStringEnumMemberName("stage")] Stage,
    [JsonStringEnumMemberName("decision")] Decision,
    [JsonStringEnumMemberName("figure")] Figure,
    [JsonStringEnumMemberName("event")] Event,
    [JsonStringEnumMemberName("quotation")] Quotation,
    [JsonStringEnumMemberName("statement")] Statement,
    [JsonStringEnumMemberName("claim")] Claim,
    [JsonStringEnumMemberName("pledge")] Pledge,
    [JsonStringEnumMemberName("contact")] Contact,
    [JsonStringEnumMemberName("total")] Total,
}
