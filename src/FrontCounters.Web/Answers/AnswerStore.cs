using System.Collections.Concurrent;
using Microsoft.Extensions.Options;

namespace FrontCounters.Web.Answers;

/// <summary>
/// Every answer that is the same for all who ask it, by its key (<see cref="AnswerKeys"/>). Bounded in bytes, in number and in
/// the length of a key; what is full makes room by giving up what is cheapest to make again and asked for least. Holds
/// no error, and nothing that a reader typed.
/// </summary>
public sealed class AnswerStore(IOptions<AnswerLimits> limits)
{
    // Of so many drawn at random, the one of least worth goes: nearly the least of all, without keeping them in order.
    private const int Drawn = 24;

    private readonly long capacity = limits.Value.Bytes;
    private readonly ConcurrentDictionary<string, KeptAnswer> byKey = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, TaskCompletionSource<Answer?>> beingMade = new(StringComparer.Ordinal);
    private readonly List<KeptAnswer> all = [];
    private readonly Lock changing = new();
    private readonly Random random = new(20261128);
    private double worthOfEvicted;

    /// <summary>Bytes that its answers take.</summary>
    public long Bytes { get; private set; }

    public int Count => byKey.Count;

    /// <summary>Answers given up for want of room since the start.</summary>
    public long Evicted { get; private set; }

    /// <summary>How often it had what was asked for, about: counted without a lock, to tell a busy moment from an idle one.</summary>
    public long Served { get; private set; }

    /// <summary>Answers being made at this moment that others may wait for.</summary>
    public int BeingMade => beingMade.Count;

    /// <returns>None where it is not kept, or is true no longer.</returns>
    public KeptAnswer? Find(ReadOnlySpan<char> key, DateTimeOffset now, string release) =>
        byKey.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out var kept) ? Asked(kept, now, release) : null;

    /// <summary>Lets one of many who ask the same at once make the answer, and the others have it from there.</summary>
    /// <param name="key">What is asked, and of which release.</param>
    /// <param name="make">Makes the answer; none where there is none to give to others.</param>
    /// <returns>The answer, or none where this request has to be answered by itself.</returns>
    public async Task<Answer?> MakeOnceAsync(string key, Func<Task<Answer?>> make)
    {
        var own = new TaskCompletionSource<Answer?>(TaskCreationOptions.RunContinuationsAsynchronously);
        var first = beingMade.GetOrAdd(key, own);
        if (first != own)
        {
            return await first.Task ?? await make();
        }

        Answer? answer = null;
        try
        {
            answer = await make();
            return answer;
        }
        finally
        {
            beingMade.TryRemove(key, out _);
            own.SetResult(answer);
        }
    }

    public void Keep(KeptAnswer answer)
    {
        if (answer.Key.Length > AnswerLimits.LongestKey || answer.Size > capacity / 4)
        {
            return;
        }

        lock (changing)
        {
            if (byKey.TryGetValue(answer.Key, out var old))
            {
                Remove(old);
            }

            while (all.Count > 0 && (Bytes + answer.Size > capacity || all.Count >= AnswerLimits.Most))
            {
                Evict();
            }

            answer.WasAsked(worthOfEvicted);
            answer.Place = all.Count;
            all.Add(answer);
            byKey[answer.Key] = answer;
            Bytes += answer.Size;
        }
    }

    /// <summary>Puts the same answer in fewer bytes in the place of one that still stands.</summary>
    public void Replace(KeptAnswer old, KeptAnswer smaller)
    {
        lock (changing)
        {
            if (byKey.TryGetValue(old.Key, out var standing) && standing == old)
            {
                smaller.TakeCountOf(old);
                smaller.Place = old.Place;
                all[old.Place] = smaller;
                byKey[old.Key] = smaller;
                Bytes += smaller.Size - old.Size;
            }
        }
    }

    /// <summary>The most asked for of those whose bodies could be smaller; none where all are at their best.</summary>
    public KeptAnswer? NextToCompress(int askedAtLeast)
    {
        lock (changing)
        {
            return all.Where(kept => !kept.IsAtBest && kept.Asked >= askedAtLeast).MaxBy(kept => kept.Asked);
        }
    }

    /// <summary>Gives up what is true no longer.</summary>
    public void Sweep(DateTimeOffset now, string release)
    {
        lock (changing)
        {
            foreach (var ended in all.FindAll(kept => !kept.IsTrue(now, release)))
            {
                Remove(ended);
            }
        }
    }

    private KeptAnswer? Asked(KeptAnswer kept, DateTimeOffset now, string release)
    {
        if (!kept.IsTrue(now, release))
        {
            return null;
        }

        Served++;
        kept.WasAsked(Volatile.Read(ref worthOfEvicted));
        return kept;
    }

    private void Evict()
    {
        var least = all[random.Next(all.Count)];
        for (var drawn = 1; drawn < Drawn; drawn++)
        {
            var other = all[random.Next(all.Count)];
            least = other.Worth < least.Worth ? other : least;
        }

        Volatile.Write(ref worthOfEvicted, Math.Max(worthOfEvicted, least.Worth));
        Evicted++;
        Remove(least);
    }

    private void Remove(KeptAnswer kept)
    {
        byKey.TryRemove(KeyValuePair.Create(kept.Key, kept));
        var last = all[^1];
        all[kept.Place] = last;
        last.Place = kept.Place;
        all.RemoveAt(all.Count - 1);
        Bytes -= kept.Size;
    }
}
