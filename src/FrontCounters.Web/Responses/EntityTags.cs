using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace FrontCounters.Web.Responses;

/// <summary>
/// Gives each body that is sent an ETag from its bytes, so that every encoding has its own, and the time since which it
/// has stood; answers 304 to a reader who has it already. An answer that nobody may keep needs neither. Stands outside
/// compression and inside the output cache.
/// </summary>
public sealed class EntityTags(RequestDelegate next, LastChange changed)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var metadata = context.GetEndpoint()?.Metadata;
        if (metadata?.GetMetadata<SentAsItIsAttribute>() is not null || metadata?.GetMetadata<NotKeptAttribute>() is not null)
        {
            await next(context);
            return;
        }

        var body = context.Response.Body;
        using var buffer = new MemoryStream();
        context.Response.Body = buffer;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = body;
        }

        if (context.Response.StatusCode == StatusCodes.Status200OK && context.Response.Headers.ETag.Count == 0)
        {
            var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)))[..32]}\"";
            context.Response.Headers.ETag = tag;
            context.Response.GetTypedHeaders().LastModified = changed.OfAnswers;
            if (IsHeld(context.Request, tag, context.Response.GetTypedHeaders().LastModified))
            {
                context.Response.StatusCode = StatusCodes.Status304NotModified;
                context.Response.ContentLength = null;
                context.Response.Headers.ContentType = default;
                context.Response.Headers.ContentEncoding = default;
                return;
            }
        }

        buffer.Position = 0;
        await buffer.CopyToAsync(body, context.RequestAborted);
    }

    /// <summary>A tag says more than a time: where one is sent, the time is not looked at (RFC 9110, 13.1.3).</summary>
    private static bool IsHeld(HttpRequest request, string tag, DateTimeOffset? changed) =>
        request.Headers.IfNoneMatch.Count > 0
            ? EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var held)
                && held.Any(each => each.Tag == "*" || each.Tag == tag)
            : request.GetTypedHeaders().IfModifiedSince is { } since && changed <= since;
}
