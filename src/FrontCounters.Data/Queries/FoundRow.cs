namespace FrontCounters.Data.Queries;

/// <summary>A row of the index that was found, the likeliest first.</summary>
internal sealed record FoundRow(FoundKind Kind, string Id, MarkedText Title, MarkedText Body, MarkedText About);
