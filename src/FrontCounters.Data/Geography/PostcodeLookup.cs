namespace FrontCounters.Data.Geography;

/// <summary>What came of looking up a full postcode.</summary>
/// <param name="Outcome">What came of it.</param>
/// <param name="Release">The release of the postcodes that it was looked up in; none where none are held.</param>
public readonly record struct PostcodeLookup(PostcodeOutcome Outcome, string? Release);
