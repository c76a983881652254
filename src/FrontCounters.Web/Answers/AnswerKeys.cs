using FrontCounters.Web.Hosting;
using Microsoft.Extensions.Options;

namespace FrontCounters.Web.Answers;

/// <summary>
/// The key of an answer in the store: its encoding and the canonical target. Where the site has no public address of its
/// own, its pages name the host that was asked for, which then belongs to the key.
/// </summary>
public sealed class AnswerKeys(IOptions<SiteAddress> site)
{
    private readonly bool holdsHost = string.IsNullOrEmpty(site.Value.Address);

    /// <param name="request">The request, for its host.</param>
    /// <param name="target">Path and query.</param>
    /// <param name="coding">The negotiated encoding.</param>
    /// <param name="key">Where it is written.</param>
    /// <returns>How many characters were written; none where it would not fit, and so is not kept.</returns>
    public int? Write(HttpRequest request, ReadOnlySpan<char> target, ContentCoding coding, Span<char> key)
    {
        var (scheme, host) = holdsHost ? (request.Scheme, request.Host.Value ?? "") : ("", "");
        var length = 2 + scheme.Length + host.Length + target.Length;
        if (length > key.Length)
        {
            return null;
        }

        key[0] = (char)('0' + (int)coding);
        scheme.CopyTo(key[1..]);
        host.CopyTo(key[(1 + scheme.Length)..]);
        key[1 + scheme.Length + host.Length] = ' ';
        target.CopyTo(key[(2 + scheme.Length + host.Length)..]);
        return length;
    }

    /// <returns>None where it would be too long to be kept.</returns>
    public string? Key(HttpRequest request, string target, ContentCoding coding)
    {
        Span<char> key = stackalloc char[AnswerLimits.LongestKey];
        return Write(request, target, coding, key) is { } length ? new string(key[..length]) : null;
    }
}
