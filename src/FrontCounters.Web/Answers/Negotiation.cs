using System.Collections.Frozen;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Primitives;

namespace FrontCounters.Web.Answers;

/// <summary>
/// Which encoding a reader gets, as the framework's own response compression negotiates it. What browsers and clients
/// send is looked up, since nearly every request has it.
/// </summary>
public sealed class Negotiation
{
    private const string Brotli = "br";
    private const string Gzip = "gzip";

    private static readonly string[] SentByMost =
    [
        "gzip, deflate, br, zstd", "gzip, deflate, br", "br", "gzip", "gzip, deflate", "identity", "gzip,deflate,br", "gzip, br",
        "br, gzip", "gzip;q=1.0,deflate;q=0.6,identity;q=0.3", "*",
    ];

    private readonly IResponseCompressionProvider provider;
    private readonly FrozenDictionary<string, ContentCoding> known;

    public Negotiation(IResponseCompressionProvider provider)
    {
        this.provider = provider;
        known = SentByMost.ToFrozenDictionary(
            sent => sent,
            sent =>
            {
                var context = new DefaultHttpContext();
                context.Request.Headers.AcceptEncoding = sent;
                return Ask(context);
            },
            StringComparer.Ordinal);
    }

    /// <summary>Whether it is what nearly every browser or client sends.</summary>
    public bool IsUsual(StringValues accepted) => accepted.Count == 1 && known.ContainsKey(accepted[0]!);

    public ContentCoding For(HttpContext context)
    {
        var accepted = context.Request.Headers.AcceptEncoding;
        return accepted.Count switch
        {
            0 => ContentCoding.Identity,
            1 when known.TryGetValue(accepted[0]!, out var coding) => coding,
            _ => Ask(context),
        };
    }

    private ContentCoding Ask(HttpContext context)
    {
        string[] offered = provider.GetCompressionProvider(context)?.EncodingName switch
        {
            Brotli => [Brotli, Gzip],
            Gzip => [Gzip],
            _ => [],
        };
        // The framework takes "*" for all, also for what is refused by name.
        var refused = context.Request.GetTypedHeaders().AcceptEncoding
            .Where(coding => coding.Quality == 0).Select(coding => coding.Value.ToString()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Array.Find(offered, coding => !refused.Contains(coding)) switch
        {
            Brotli => ContentCoding.Brotli,
            Gzip => ContentCoding.Gzip,
            _ => ContentCoding.Identity,
        };
    }
}
