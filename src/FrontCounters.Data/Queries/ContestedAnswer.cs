using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries;

/// <summary>An answer of one source that another answer contradicts.</summary>
public sealed record ContestedAnswer(Claim Claim, KnownDisagreement Disagreement);
