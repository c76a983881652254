using System.Net;

namespace FrontCounters.Web.Watching;

/// <summary>Looks at pages and says what became of each since it was last kept.</summary>
public sealed class PageWatch(PoliteClient client, IReadOnlyDictionary<string, KeptPage> kept, string today)
{
    private const int MostRedirects = 5;

    public async Task<PageFound> LookAsync(Uri address, CancellationToken cancellationToken)
    {
        var before = kept.GetValueOrDefault(address.OriginalString);
        var (at, isMoved) = (address, false);
        try
        {
            for (var hops = 0; hops <= MostRedirects; hops++)
            {
                if (!await client.MayAskAsync(at, cancellationToken))
                {
                    return new PageFound(address, PageState.Forbidden, null, null);
                }

                var reply = await client.AskAsync(at, at.AbsoluteUri == before?.At ? before.ETag : "", cancellationToken);
                if (reply.Target is not { } target)
                {
                    return Told(address, at, isMoved, before, reply);
                }

                if (target.Scheme != Uri.UriSchemeHttp && target.Scheme != Uri.UriSchemeHttps)
                {
                    return new PageFound(address, PageState.Unread, $"It leads to {target}.", null);
                }

                isMoved |= reply.Status is HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect;
                at = target;
            }

            return new PageFound(address, PageState.Unread, $"It leads on more than {MostRedirects} times.", null);
        }
        catch (HttpRequestException problem)
        {
            return new PageFound(address, PageState.Unread, problem.Message, null);
        }
    }

    private PageFound Told(Uri address, Uri at, bool isMoved, KeptPage? before, Reply reply) => reply.Status switch
    {
        HttpStatusCode.NotModified when before is not null => new PageFound(address, PageState.Same, null, null),
        HttpStatusCode.OK => Read(address, at, isMoved, before, reply),
        HttpStatusCode.NotFound or HttpStatusCode.Gone => new PageFound(address, PageState.Gone, $"It answers {(int)reply.Status}.", null),
        _ => new PageFound(address, PageState.Unread, $"It answers {(int)reply.Status}.", null),
    };

    private PageFound Read(Uri address, Uri at, bool isMoved, KeptPage? before, Reply reply)
    {
        var page = new KeptPage(address.OriginalString, at.AbsoluteUri, PageText.HashOf(reply.Body, reply.IsHtml), reply.ETag, today);
        return isMoved && page.At != (before?.At ?? address.AbsoluteUri)
            ? new PageFound(address, PageState.Moved, $"It is at {at} now.", page)
            : new PageFound(address, StateOf(before?.Sha256, page.Sha256), null, page);
    }

    private static PageState StateOf(string? before, string now) => before is null ? PageState.New
        : before == now ? PageState.Same
        : PageState.Changed;
}
