namespace FrontCounters.Web.Answers;

/// <summary>How much memory the store of answers may take, from <c>Answers:Megabytes</c>.</summary>
public sealed class AnswerLimits
{
    /// <summary>Longer addresses are answered, and kept by nobody: no page of ours links to any.</summary>
    public const int LongestKey = 512;

    /// <summary>Together with the bytes: many small answers would take more in what holds them than in themselves.</summary>
    public const int Most = 50_000;

    /// <summary>Bodies, headers, keys. All that the site's own pages link to in one encoding takes some 30.</summary>
    public int Megabytes { get; set; } = 64;

    /// <summary>Whether idle time is spent on pages that nobody has asked for yet (<c>Answers:Warm</c>).</summary>
    public bool Warm { get; set; } = true;

    public bool IsUsable => Megabytes is >= 1 and <= 4096;

    public long Bytes => Megabytes * 1024L * 1024L;
}
