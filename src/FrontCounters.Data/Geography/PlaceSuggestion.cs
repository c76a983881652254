namespace FrontCounters.Data.Geography;

/// <summary>A place that was perhaps meant.</summary>
/// <param name="Code">What to ask instead: <c>station:lavender-hill</c>.</param>
/// <param name="Label">What to call it: <c>Lavender Hill front counter</c>.</param>
public sealed record PlaceSuggestion(string Code, string Label);
