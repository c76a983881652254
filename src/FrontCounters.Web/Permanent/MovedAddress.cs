namespace FrontCounters.Web.Permanent;

/// <summary>A released address that answers no more as it did: a row of <c>Redirects</c> in the settings.</summary>
public sealed class MovedAddress
{
    /// <summary>The path as it was, in lower case. Files beside a page move with it.</summary>
    public string Old { get; set; } = "";

    /// <summary>Where the same thing is now (301); none where it is gone for good (410).</summary>
    public string? New { get; set; }

    /// <summary>Why, in a sentence; a reader who meets a 410 is told.</summary>
    public string Reason { get; set; } = "";

    public bool IsUsable => IsPath(Old) && (New is null || IsPath(New)) && Reason.Length > 0 && New != Old;

    private static bool IsPath(string path) =>
        path.Length > 1 && path[0] == '/' && path[1] != '/' && path[^1] != '/' && path.IndexOfAny(['?', '#', '\\']) < 0;
}
