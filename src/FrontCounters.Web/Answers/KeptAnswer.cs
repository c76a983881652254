namespace FrontCounters.Web.Answers;

/// <summary>An answer in the store, with how long it is true and what it would cost to make again.</summary>
public sealed class KeptAnswer
{
    private double floor;

    public KeptAnswer(string key, Answer answer, double cost)
    {
        (Key, Answer, Cost) = (key, answer, cost);
        Size = answer.Size + (2 * key.Length) + 200;
    }

    public string Key { get; }

    public Answer Answer { get; }

    /// <summary>Milliseconds that it took to make.</summary>
    public double Cost { get; }

    /// <summary>Bytes of memory that it takes, its key and headers counted.</summary>
    public int Size { get; }

    public required string Release { get; init; }

    /// <summary>Whether its body is as small as its encoding can make it.</summary>
    public bool IsAtBest { get; init; }

    /// <summary>How often it was asked for. Counted without a lock: it only weighs one answer against another.</summary>
    public int Asked { get; private set; }

    /// <summary>Where it stands in the store's list; only the store moves it.</summary>
    internal int Place { get; set; }

    /// <summary>
    /// What is evicted first: work lost for each byte won, as often as it was asked for, above the worth of what went last
    /// when it was last asked for (greedy dual size with frequency).
    /// </summary>
    internal double Worth => floor + (Asked * Cost / Size);

    /// <summary>The same content in fewer bytes, under a tag of its own.</summary>
    public KeptAnswer AtBest() => new(Key, Answer.With(BodyCoding.Best(Answer.Coding, Answer.Body)), Cost)
    {
        Release = Release,
        IsAtBest = true,
    };

    public bool IsTrue(DateTimeOffset now, string release) => now < Answer.Until && ReferenceEquals(Release, release);

    internal void TakeCountOf(KeptAnswer old) => (Asked, floor) = (old.Asked, old.floor);

    internal void WasAsked(double worthOfEvicted)
    {
        Asked++;
        floor = worthOfEvicted;
    }
}
