namespace FrontCounters.Web.Requests;

/// <summary>
/// What data of the record, or a calendar, can be asked, as its end point carries it: there a name that it does not know is
/// refused.
/// </summary>
public sealed record DeclaredQuery(IReadOnlyList<AskedParameter> Parameters);
