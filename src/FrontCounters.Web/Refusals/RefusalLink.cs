namespace FrontCounters.Web.Refusals;

public sealed record RefusalLink(string Address, string Text);
