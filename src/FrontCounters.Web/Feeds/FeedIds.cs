namespace FrontCounters.Web.Feeds;

/// <summary>
/// Ids of feeds, entries and calendar events (RFC 4151). They hold no address of a site: the same entry has the same id
/// on every host, for good. No one can own a name under <c>.example</c>, so none can come to mean something else.
/// </summary>
public static class FeedIds
{
    public const string Authority = "frontcounters.example";

    public static string Feed(string subject) => Tag($"changes/{subject}");

    public static string Entry(int release, string subject) => Tag($"release/{release}/{subject}");

    private static string Tag(string specific) =>
        $"tag:{Authority},2026:{string.Join('/', specific.Split('/', ':').Select(Uri.EscapeDataString))}";
}
