using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Counters;

/// <summary>
/// What a fact that was known by a day rested on then: a source that was published later confirms it, but is no part of what
/// was known.
/// </summary>
public static class KnowingSources
{
    /// <summary>Sources that were not out by then; none where the fact rests on nothing else.</summary>
    public static IReadOnlyList<Source> SourcesToCome(this Fact fact, DateOnly known) => fact.KnownInFull <= known || !IsKnownFromASource(fact, known)
        ? []
        : [.. fact.Sources.Where(source => source.LatestDay > known).DistinctBy(source => source.Id)];

    /// <summary>Ids of what it rested on, strongest first, each once.</summary>
    public static IReadOnlyList<string> SourceIdsKnown(this Fact fact, DateOnly known)
    {
        var toCome = fact.SourcesToCome(known);
        return toCome.Count == 0 ? fact.SourceIds : [.. fact.SourceIds.Except(toCome.Select(source => source.Id), StringComparer.Ordinal)];
    }

    /// <summary>
    /// Whether one of its sources made it known. Decisions are known from their stage's day, and some are named by a later
    /// source; a period is not known from a source of long before it began; names and places have no day of knowing.
    /// </summary>
    private static bool IsKnownFromASource(Fact fact, DateOnly known) => fact switch
    {
        Period period => period.Sources.Any(source => source.LatestDay <= known && source.LatestDay >= period.From.AddYears(-1)),
        Figure or DatedEvent or Statement or Pledge => fact.KnownFrom <= known,
        _ => false,
    };
}
