using Microsoft.Extensions.Caching.Memory;

namespace FrontCounters.Data.Queries;

/// <summary>
/// Answers that many readers share, such as London on a day. The record never changes, so that an answer once worked
/// out stays true; but more days can be asked about than there is room for.
/// </summary>
internal sealed class KeptAnswers
{
    // Some 20 kB each.
    private const int Most = 512;

    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = Most });

    /// <param name="question">All that the answer depends on besides the record; compared by value.</param>
    /// <param name="find">Works the answer out, where it is not kept.</param>
    public TAnswer Of<TQuestion, TAnswer>(TQuestion question, Func<TQuestion, TAnswer> find)
        where TQuestion : notnull
        where TAnswer : class =>
        kept.GetOrCreate((typeof(TAnswer), question), entry =>
        {
            entry.Size = 1;
            return find(question);
        })!;
}
