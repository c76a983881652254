using System.Text.RegularExpressions;
using FrontCounters.Data.Record;
using FrontCounters.Web.Refusals;

namespace FrontCounters.Web.Days;

/// <summary>The release that a frozen answer was made from: <c>release=</c> and its id, whole or its first digits.</summary>
public static partial class AskedRelease
{
    public const string Name = "release";

    /// <returns>False after the request has been refused.</returns>
    public static bool TryReadRelease(this HttpContext context, out string? release)
    {
        release = null;
        if (context.Request.Query[Name] is not [{ Length: > 0 } text])
        {
            return true;
        }

        if (Written.Match(text) is { Success: true } match)
        {
            release = match.Groups["digits"].Value;
            return true;
        }

        context.Refuse(
            StatusCodes.Status400BadRequest,
            "release-not-understood",
            "We cannot read that release",
            "release is a release id of this site, such as the foot of each page has: 12 to 64 digits from 0 to f.");
        return false;
    }

    public static bool Is(this Release current, string asked) =>
        current.Id["sha256:".Length..].StartsWith(asked, StringComparison.Ordinal);

    [GeneratedRegex("^(sha256:)?(?<digits>[0-9a-f]{12,64})$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Written { get; }
}
