using System.Collections.Concurrent;

namespace FrontCounters.Data;

/// <summary>
/// Answers that many readers share, such as London on a day. The record never changes, so that an answer once worked
/// out stays true; but more days can be asked about than there is room for. When it is full, all are worked out anew.
/// </summary>
internal sealed class AnswerCache
{
    // Some tens of kilobytes each.
    private const int Most = 512;

    private readonly ConcurrentDictionary<(Type Answer, object Question), object> kept = new();
    private readonly ConcurrentDictionary<Type, object> once = new();

    /// <param name="question">All that the answer depends on besides the record; compared by value.</param>
    /// <param name="find">Works the answer out, where it is not kept.</param>
    public TAnswer GetOrAdd<TQuestion, TAnswer>(TQuestion question, Func<TQuestion, TAnswer> find)
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

    /// <summary>What is worked out of the whole record once and for good, such as what its names mean.</summary>
    public TAnswer Once<TAnswer>(Func<TAnswer> find)
        where TAnswer : class =>
        once.TryGetValue(typeof(TAnswer), out var answer)
            ? (TAnswer)answer
            : (TAnswer)once.GetOrAdd(typeof(TAnswer), _ => find());

    /// <summary>Keeps what was made elsewhere, for <see cref="Once"/> to give.</summary>
    public void Put<TAnswer>(TAnswer answer)
        where TAnswer : class =>
        once[typeof(TAnswer)] = answer;
}
