namespace FrontCounters.Web.Asking;

public sealed record RefusalLink(string Address, string Text);
