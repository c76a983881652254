namespace FrontCounters.Web.Responses;

/// <summary>
/// Tells every cache and search engine not to keep the answers of endpoints marked <see cref="NotKeptAttribute"/>,
/// refusals included. Stands right after routing, before an error page can take the endpoint's place.
/// </summary>
public sealed class NotKeptHeaders(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<NotKeptAttribute>() is not null)
        {
            context.Response.Headers.CacheControl = "no-store";
            context.Response.Headers["X-Robots-Tag"] = "noindex";
        }

        return next(context);
    }
}
