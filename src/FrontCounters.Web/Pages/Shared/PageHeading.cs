namespace FrontCounters.Web.Pages.Shared;

public static class PageHeading
{
    // At the usual size a phone has room for some twenty letters in each of three lines.
    private const int Most = 60;

    /// <summary>The class that sets a heading smaller where it would take more than three lines of a phone; else none.</summary>
    public static string? Class(string heading) => heading.Length > Most ? "is-long" : null;
}
