namespace FrontCounters.Web.Limits;

/// <summary>How much one client may have worked out, and how much is worked on at once: settings <c>Limits</c>.</summary>
public sealed class WorkLimits
{
    /// <summary>
    /// How much more a customer's site may have than one network: it holds many, of which several may be other people's.
    /// </summary>
    public const int NetworksOfASite = 4;

    private const int MostMilliseconds = 10_000_000;

    /// <summary>
    /// Milliseconds of the server's work that a client may cause in a minute, all of them at once if it likes; 0 for any
    /// number. A fifth of a core: a page of an unusual day takes some 10, an answer of <c>/nearest</c> one or two.
    /// </summary>
    public int MillisecondsAMinute { get; set; } = 12_000;

    /// <summary>Answers that one client may have worked out at the same time; more of them wait, and then are refused.</summary>
    public int AtOnceByClient { get; set; } = 8;

    /// <summary>Answers worked out at the same time, for all clients together; 0 for eight a core.</summary>
    public int AtOnce { get; set; }

    /// <summary>Open connections of all clients together; more are closed at once.</summary>
    public int Connections { get; set; } = 5000;

    /// <summary>Open connections of one client: of an office, perhaps, whose people share an address.</summary>
    public int ConnectionsByClient { get; set; } = 250;

    /// <summary>
    /// Whether clients on this machine are spared: for a benchmark or a test. Never behind a proxy on the same machine,
    /// which would spare everybody.
    /// </summary>
    public bool SpareLoopback { get; set; }

    public bool IsUsable => MillisecondsAMinute is >= 0 and <= MostMilliseconds && AtOnceByClient is > 0 and <= 10_000
        && AtOnce is >= 0 and <= 10_000 && Connections is > 0 and <= 1_000_000
        && ConnectionsByClient is > 0 and <= 1_000_000;
}
