namespace FrontCounters.Web.Previews;

/// <summary>One of a preview's two numbers, as it is written, and what it counts.</summary>
public sealed record PreviewNumber(string Value, string Counts);
