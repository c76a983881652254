using System.Buffers;
using System.Security.Cryptography;
using FrontCounters.Web.Responses;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace FrontCounters.Web.Answers;

/// <summary>One good answer, ready to be sent: bytes in one encoding, and every header but those of the moment.</summary>
public sealed class Answer
{
    // A slow reader is to hold no more of a large answer than this; Kestrel itself would copy all of it at once.
    private const int Piece = 32 * 1024;

    private static readonly string[] OfContent =
        [HeaderNames.ContentType, HeaderNames.ContentEncoding, HeaderNames.ContentLanguage, HeaderNames.ContentDisposition];

    private readonly KeyValuePair<string, StringValues>[] headers;
    private readonly KeyValuePair<string, StringValues>[] headersOfNotModified;

    public Answer(byte[] body, ContentCoding coding, IEnumerable<KeyValuePair<string, StringValues>> headers)
    {
        (Body, Coding) = (body, coding);
        this.headers = [.. headers];
        headersOfNotModified = [.. this.headers.Where(header => !OfContent.Contains(header.Key, StringComparer.OrdinalIgnoreCase))];
    }

    public byte[] Body { get; }

    public ContentCoding Coding { get; }

    /// <summary>Where it was made: for the log.</summary>
    public required Endpoint Endpoint { get; init; }

    /// <summary>A strong tag of these bytes; none for what nobody may keep.</summary>
    public string? Tag { get; init; }

    public DateTimeOffset LastModified { get; init; }

    /// <summary>The first moment at which it may be true no longer; none where nobody may keep it.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Bytes of memory, about: body, headers and what holds them.</summary>
    public int Size => Body.Length + 600 + headers.Sum(header => 2 * (header.Key.Length + header.Value.ToString().Length) + 40);

    /// <summary>Whether a header says how long others may keep it: for good, where its address names a release.</summary>
    private bool SaysOwnFreshness => Array.Exists(headers, header => header.Key == HeaderNames.CacheControl);

    /// <summary>The same answer in other bytes of its encoding, which have a tag of their own.</summary>
    public Answer With(byte[] body) => new(
        body,
        Coding,
        headers.Select(header => header.Key == HeaderNames.ETag
            ? KeyValuePair.Create(header.Key, new StringValues(TagOf(body)))
            : header))
    {
        Endpoint = Endpoint,
        Tag = TagOf(body),
        LastModified = LastModified,
        Until = Until,
    };

    public static string TagOf(byte[] body) => $"\"{Convert.ToHexStringLower(SHA256.HashData(body))[..32]}\"";

    /// <summary>Sends it, or the 304 that stands for it, or its headers alone for HEAD.</summary>
    /// <param name="context">A request that asks for it; nothing of its response has been sent.</param>
    /// <param name="now">From which what other caches are told is counted.</param>
    public Task SendAsync(HttpContext context, DateTimeOffset now)
    {
        var response = context.Response;
        if (Tag is not null && IsHeld(context.Request))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            Write(response.Headers, headersOfNotModified, now);
            return Task.CompletedTask;
        }

        response.StatusCode = StatusCodes.Status200OK;
        Write(response.Headers, headers, now);
        response.ContentLength = Body.Length;
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return Task.CompletedTask;
        }

        if (Body.Length <= Piece)
        {
            // Sent when the request ends, without waiting for it here.
            response.BodyWriter.Write(Body);
            return Task.CompletedTask;
        }

        return SendInPiecesAsync(response, context.RequestAborted);
    }

    private void Write(IHeaderDictionary to, KeyValuePair<string, StringValues>[] headers, DateTimeOffset now)
    {
        if (!SaysOwnFreshness)
        {
            to.CacheControl = Freshness.Told(Until, now);
        }

        foreach (var (name, value) in headers)
        {
            to[name] = value;
        }
    }

    private async Task SendInPiecesAsync(HttpResponse response, CancellationToken aborted)
    {
        try
        {
            for (var sent = 0; sent < Body.Length; sent += Piece)
            {
                var flushed = await response.BodyWriter.WriteAsync(
                    Body.AsMemory(sent, Math.Min(Piece, Body.Length - sent)), aborted);
                if (flushed.IsCompleted)
                {
                    return;
                }
            }
        }
        catch (OperationCanceledException) when (aborted.IsCancellationRequested)
        {
            // A reader who leaves is no failure.
        }
    }

    /// <summary>A tag says more than a time: where one is sent, the time is not looked at (RFC 9110, 13.1.3).</summary>
    private bool IsHeld(HttpRequest request)
    {
        var tags = request.Headers.IfNoneMatch;
        if (tags.Count > 0)
        {
            return (tags.Count == 1 && tags[0] == Tag)
                || (EntityTagHeaderValue.TryParseList(tags, out var held)
                    && held.Any(tag => tag.Tag == "*" || tag.Tag == Tag));
        }

        return request.Headers.IfModifiedSince.Count > 0
            && request.GetTypedHeaders().IfModifiedSince is { } since
            && LastModified <= since;
    }
}
