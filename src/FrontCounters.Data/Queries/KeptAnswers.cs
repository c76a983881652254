using System.Collections.Concurrent;

namespace FrontCounters.Data.Queries;

/// <summary>
/// Answers that many readers share, such as London on a day. The record never changes, so that an answer once worked
/// out stays true; but more days can be asked about than there is room for. When it is full, all are worked out anew.
/// </summary>
internal sealed class KeptAnswers
{
    // Some tens of kilobytes each.
    private const int Most = 512;

    private readonly ConcurrentDictionary<(Type Answer, object Question), object> kept = new();

    /// <param name="question">All that the answer depends on besides the record; compared by value.</param>
    /// <param name="find">Works the answer out, where it is not kept.</param>
    public TAnswer Of<TQuestion, TAnswer>(TQuestion question, Func<TQuestion, TAnswer> find)
        where TQuestion : notnull
        where TAnswer : class
    {
        var key = (typeof(TAnswer), question);
        if (kept.TryGetValue(key, out var answer))
        {
            return (TAnswer)answer;
        }

        // To count them takes every lock that the dictionary has.
        if (kept.Count >= Most)
        {
            kept.Clear();
        }

        return (TAnswer)kept.GetOrAdd(key, _ => find(question));
    }
}
