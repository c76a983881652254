namespace FrontCounters.Web.Requests;

/// <summary>The method of a request that is neither GET nor HEAD, kept while its address is looked up as that of a GET.</summary>
/// <param name="Name">As it was sent.</param>
public sealed record AskedMethod(string Name)
{
    private static readonly string[] Known =
        [HttpMethods.Options, HttpMethods.Post, HttpMethods.Put, HttpMethods.Patch, HttpMethods.Delete, HttpMethods.Trace];

    /// <summary>What the log may say of it: a method can be any word that a reader, or somebody else, has typed.</summary>
    public string InLog => Known.Contains(Name, StringComparer.Ordinal) ? Name : "(another method)";
}
