using FrontCounters.Data.Time;
using FrontCounters.Web.Hosting;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.Primitives;

namespace FrontCounters.Web.Responses;

/// <summary>
/// Keeps every good answer to GET and HEAD in memory, compressed as it was sent. An answer is as good as its release
/// and its day in London. Pages that a reader's place may stand in are not kept (<see cref="NotKeptAttribute"/>), and
/// files, which have tags of their own and need no compressing, need not be.
/// </summary>
public sealed class SiteCachePolicy(CurrentRecord current, LondonClock london, SecurityHeaders headers)
    : IOutputCachePolicy
{
    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var request = context.HttpContext.Request;
        var metadata = context.HttpContext.GetEndpoint()?.Metadata;
        var keep = (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            && metadata?.GetMetadata<NotKeptAttribute>() is null
            && metadata?.GetMetadata<SentAsItIsAttribute>() is null
            && metadata?.GetMetadata<StaticAssetDescriptor>() is null;
        context.EnableOutputCaching = keep;
        context.AllowCacheLookup = keep;
        context.AllowCacheStorage = keep;
        context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = TimeSpan.FromHours(1);
        context.CacheVaryByRules.QueryKeys = "*";
        context.CacheVaryByRules.HeaderNames = "Accept-Encoding";
        context.CacheVaryByRules.VaryByValues["release"] = current.Record.Release.Id;
        context.CacheVaryByRules.VaryByValues["today"] = london.Today.ToString("O");
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) =>
        ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        var isGood = response.StatusCode == StatusCodes.Status200OK
            && StringValues.IsNullOrEmpty(response.Headers.SetCookie);
        context.AllowCacheStorage &= isGood;
        headers.AddTo(context.HttpContext);
        return ValueTask.CompletedTask;
    }
}
