using Microsoft.AspNetCore.Http.Features;

namespace FrontCounters.Web.Answers;

/// <summary>The way of a request through the site, for asking it without a network.</summary>
public sealed class AnswerPipeline(IServiceScopeFactory scopes)
{
    private RequestDelegate? way;

    /// <summary>Set once, when the way is put together.</summary>
    public void Is(RequestDelegate request) => way = request;

    /// <summary>Asks for a page, so that it is kept; the answer itself goes nowhere.</summary>
    /// <returns>Whether it was answered.</returns>
    public async Task<bool> MakeAsync(string path, string host, string encoding, CancellationToken cancellation)
    {
        if (way is null)
        {
            return false;
        }

        await using var scope = scopes.CreateAsyncScope();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider, RequestAborted = cancellation };
        context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(Stream.Null));
        (context.Request.Method, context.Request.Scheme) = (HttpMethods.Get, Uri.UriSchemeHttp);
        (context.Request.Path, context.Request.Host) = (path, new HostString(host));
        context.Request.Headers.AcceptEncoding = encoding;
        await way(context);
        return context.Response.StatusCode == StatusCodes.Status200OK;
    }
}
