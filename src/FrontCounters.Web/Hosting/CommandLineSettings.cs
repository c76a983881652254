namespace FrontCounters.Web.Hosting;

/// <summary>
/// The settings that the site may be called with, such as <c>--urls http://…</c>, <c>/urls=http://…</c> or <c>Site:Copy=true</c>.
/// </summary>
public static class CommandLineSettings
{
    /// <summary>
    /// True where a call gives nothing else, so that it means the site. What is no setting, or a setting without its value,
    /// ASP.NET Core would pass over in silence.
    /// </summary>
    public static bool AreAll(string[] arguments) => arguments switch
    {
        [] => true,
        // Else the word after it would be its value.
        ["--help" or "--version", ..] => false,
        [var setting, .. var rest] when HoldsValue(setting) => AreAll(rest),
        [var name, _, .. var rest] when IsName(name) => AreAll(rest),
        _ => false,
    };

    /// <summary>A single dash stands before short names, of which the site has none.</summary>
    private static bool HoldsValue(string word) =>
        word.Contains('=', StringComparison.Ordinal) && word is not ['-', not '-', ..];

    private static bool IsName(string word) => word is ['-', '-', _, ..] or ['/', _, ..];
}
