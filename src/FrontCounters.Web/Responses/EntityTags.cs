using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace FrontCounters.Web.Responses;

/// <summary>
/// Gives each body that is sent an ETag from its bytes, so that every encoding has its own, and answers 304 to a
/// reader who has it already. Stands outside compression and inside the output cache.
/// </summary>
public sealed class EntityTags(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
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
            if (IsHeld(context.Request, tag))
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

    private static bool IsHeld(HttpRequest request, string tag) =>
        EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var held)
        && held.Any(each => each.Tag == "*" || each.Tag == tag);
}
