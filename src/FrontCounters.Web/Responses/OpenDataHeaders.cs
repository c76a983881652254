namespace FrontCounters.Web.Responses;

/// <summary>
/// Lets pages of other sites read the answers of endpoints marked <see cref="OpenDataAttribute"/>, refusals included.
/// </summary>
public sealed class OpenDataHeaders(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<OpenDataAttribute>() is not null)
        {
            context.Response.Headers.AccessControlAllowOrigin = "*";
            context.Response.Headers.AccessControlExposeHeaders = "ETag, Content-Range";
            context.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        }

        return next(context);
    }
}
