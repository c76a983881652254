using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Counters;

/// <summary>What the states of several counters rest on, counted.</summary>
/// <param name="Confirmed">The sources that confirm states, one for each that is confirmed; the earliest first.</param>
/// <param name="Due">States that were to begin, and no source says that they did.</param>
/// <param name="Others">Those that rest on less, such as an inference, and those before the record's first day.</param>
public sealed record EvidenceCounts(IReadOnlyList<Source> Confirmed, int Due, int Others)
{
    public int All => Confirmed.Count + Due + Others;

    public static EvidenceCounts From(IEnumerable<CounterState> states)
    {
        List<CounterState> all = [.. states];
        return From(all.Select(state => state.ConfirmedBy), all.Count(state => state.IsDue));
    }

    /// <param name="confirmed">What confirms each; none of one that is not confirmed.</param>
    /// <param name="due">How many are only due.</param>
    public static EvidenceCounts From(IEnumerable<Source?> confirmed, int due)
    {
        List<Source?> all = [.. confirmed];
        List<Source> sources = [.. all.OfType<Source>().OrderBy(source => source.Date!.Value)];
        return new EvidenceCounts(sources, due, all.Count - sources.Count - due);
    }
}
