using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries;

/// <summary>A figure with the disagreement in which it is one of the answers, where there is one.</summary>
/// <param name="Figure">The number.</param>
/// <param name="Disagreement">Where sources conflict about it.</param>
/// <param name="Leads">True where the record's rule puts this value first.</param>
public sealed record ContestedFigure(Figure Figure, KnownDisagreement? Disagreement, bool Leads);
