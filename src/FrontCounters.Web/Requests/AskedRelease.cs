using System.Text.RegularExpressions;
using FrontCounters.Data.Record;
using FrontCounters.Web.Refusals;

namespace FrontCounters.Web.Requests;

/// <summary>The release that a frozen answer was made from: <c>release=</c> and its id, whole or its first digits.</summary>
public static partial class AskedRelease
{
    public const string Name = "release";

    /// <summary>The release's digits; none where the address names no release.</summary>
    public static OrRefusal<string?> ReadRelease(this HttpRequest request)
    {
        if (request.Query[Name] is not [{ Length: > 0 } text])
        {
            return (string?)null;
        }

        return Written.Match(text) is { Success: true } match
            ? match.Groups["digits"].Value
            : Refusal.NotUnderstood(
                "release-not-understood",
                "We cannot read that release",
                "release is a release id of this site, such as the foot of each page has: 12 to 64 digits from 0 to f.");
    }

    public static bool Is(this Release current, string asked) =>
        current.Id["sha256:".Length..].StartsWith(asked, StringComparison.Ordinal);

    [GeneratedRegex("^(sha256:)?(?<digits>[0-9a-f]{12,64})$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Written { get; }
}
