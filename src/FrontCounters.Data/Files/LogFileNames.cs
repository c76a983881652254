namespace FrontCounters.Data.Files;

/// <summary>The files of <c>data/</c> that tell how the others have changed, and are not part of what they tell of.</summary>
public static class LogFileNames
{
    public const string ReleasesFile = "releases.csv";
    public const string ChangesFile = "changes.csv";

    /// <summary>The data as it was first published, from which the log leads on.</summary>
    public const string FirstRelease = "first-release.zip";

    public static bool IsPartOf(string? file) => file is ReleasesFile or ChangesFile or FirstRelease;
}
