namespace FrontCounters.Web.Requests;

/// <summary>The method of a request, kept while its address is looked up as that of a GET.</summary>
/// <param name="Name">As it was sent.</param>
public sealed record AskedMethod(string Name);
