using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries;

/// <summary>A gap that is written down, with what it names.</summary>
/// <param name="Gap">The gap.</param>
/// <param name="Figure">The figure whose note ends its sentence, where it has one.</param>
/// <param name="HeldInPart">Those of its sources that had been published.</param>
public sealed record WrittenGap(KnownGap Gap, Figure? Figure, IReadOnlyList<Source> HeldInPart);
