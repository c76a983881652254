using System.Globalization;

namespace FrontCounters.Web.Responses;

/// <summary>
/// What caches of others are told, worked out when an answer is sent: however old a copy may grow, stale time included,
/// it is shown as today's on no later day.
/// </summary>
public static class Freshness
{
    public const string NotKept = "no-store";

    // A browser asks again after five minutes, which costs a 304; a shared cache after ten, so that a correction is seen.
    private const int OfBrowsers = 300;
    private const int OfSharedCaches = 600;
    private const int Longest = 86400;

    private static Written last = new(-1, "");

    /// <param name="until">When the answer may be true no longer; none for what nobody may keep.</param>
    /// <param name="now">The moment at which it is sent.</param>
    public static string Told(DateTimeOffset? until, DateTimeOffset now)
    {
        if (until is not { } end)
        {
            return NotKept;
        }

        // Whole minutes, where there are any, so that the text is made once a minute and not for every answer.
        var left = (int)Math.Clamp((end - now).TotalSeconds, 0, Longest);
        left = left < 120 ? left : left / 60 * 60;
        var written = Volatile.Read(ref last);
        if (written.Left != left)
        {
            written = new Written(left, Write(left));
            Volatile.Write(ref last, written);
        }

        return written.Text;
    }

    private static string Write(int left)
    {
        var (browsers, shared) = (Math.Min(OfBrowsers, left), Math.Min(OfSharedCaches, left));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"public, max-age={browsers}, s-maxage={shared}, stale-if-error={left - shared}");
    }

    private sealed record Written(int Left, string Text);
}
