using FrontCounters.Data.Queries.Changes;
using FrontCounters.Data.Record;

namespace FrontCounters.Web.Feeds;

/// <summary>A page with a feed of the changes to what it tells of.</summary>
/// <param name="Subject">What is followed, one of <see cref="FeedTopic"/>.</param>
/// <param name="Name">As the feed names it.</param>
/// <param name="Page">The page's path.</param>
/// <param name="Address">The feed's path.</param>
public sealed record FollowedPage(string Subject, string Name, string Page, string Address)
{
    public static readonly FollowedPage London =
        new(FeedTopic.London, "London’s police front counters", "/corrections", "/feeds/changes.atom");

    public static FollowedPage For(Borough borough) =>
        At($"/boroughs/{borough.Slug}", FeedTopic.For(borough), $"{borough.Name}, the borough");

    public static FollowedPage For(Station station) =>
        At($"/stations/{station.Slug}", FeedTopic.For(station), $"the front counter at {station.Name}");

    public static FollowedPage For(ClosureRound round) =>
        At($"/rounds/{round.Slug}", FeedTopic.For(round), $"the round of {round.Slug}");

    private static FollowedPage At(string page, string subject, string name) => new(subject, name, page, $"{page}.atom");
}
