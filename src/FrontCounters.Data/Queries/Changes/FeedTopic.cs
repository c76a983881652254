using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Changes;

/// <summary>What a reader can follow, as the change log names it.</summary>
public static class FeedTopic
{
    /// <summary>Every row of the record is about London.</summary>
    public const string London = "london";

    public static string For(Borough borough) => $"borough:{borough.Slug}";

    public static string For(Station station) => $"station:{station.Slug}";

    public static string For(ClosureRound round) => $"round:{round.Slug}";
}

/// <summary>All that one release changed in the rows that belong to one thing.</summary>
/// <param name="Release">The release.</param>
/// <param name="Subject">The thing: <c>station:harrow</c>, <c>disagreement:woodford-counter-2017</c>.</param>
/// <param name="Changes">In the order of the log.</param>
public sealed record SubjectChanges(LoggedRelease Release, string Subject, IReadOnlyList<LoggedChange> Changes)
{
    /// <summary>Row by row.</summary>
    public IEnumerable<IGrouping<(string Table, string Key), LoggedChange>> Rows =>
        Changes.GroupBy(change => (change.Table, change.Key));

    /// <summary>Those of single changes and, where one has none of its own, the release's; each once.</summary>
    public IEnumerable<string> Reasons => Changes.Select(Release.ReasonFor).Distinct();

    /// <summary>Ids, each once.</summary>
    public IEnumerable<string> Sources => Changes.SelectMany(change => change.Sources).Distinct(StringComparer.Ordinal);
}
