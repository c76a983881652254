namespace FrontCounters.Web.Comparing;

/// <summary>What one block of a page says.</summary>
/// <param name="IsHeading">True for the title, the description that previews show, and headings.</param>
/// <param name="Text">Its words, with single spaces.</param>
public sealed record PageLine(bool IsHeading, string Text);
