namespace FrontCounters.Web.Comparing;

/// <summary>Shortens two versions of a long text to where they differ.</summary>
public static class Excerpt
{
    private const int Longest = 240;
    private const int Around = 60;

    public static (string? Was, string? Now) Differing(string? was, string? now)
    {
        if (was is null || now is null)
        {
            return (Cut(was), Cut(now));
        }

        if (Math.Max(was.Length, now.Length) <= Longest)
        {
            return (was, now);
        }

        var same = was.AsSpan().CommonPrefixLength(now);
        var start = WordBefore(was, Math.Max(0, same - Around));
        return (From(was, start), From(now, start));
    }

    private static string From(string text, int start) => (start > 0 ? "… " : "") + Cut(text[start..]);

    private static string? Cut(string? text) =>
        text?.Length > Longest ? $"{text[..WordBefore(text, Longest)].TrimEnd()} …" : text;

    private static int WordBefore(string text, int place) => place == 0 ? 0 : text.LastIndexOf(' ', place - 1) + 1;
}
