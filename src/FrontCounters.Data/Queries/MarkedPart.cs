namespace FrontCounters.Data.Queries;

/// <param name="Text">Some of a text's words.</param>
/// <param name="IsHit">True where they are what was looked for.</param>
public sealed record MarkedPart(string Text, bool IsHit);
