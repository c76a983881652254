using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using FrontCounters.Web.Asking;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.StaticAssets;

namespace FrontCounters.Web.Responses;

/// <summary>
/// How much one client may have worked out, so that a single script cannot keep the others waiting. Stands inside the
/// output cache: what comes from memory costs next to nothing and is not counted, and neither are files.
/// </summary>
public sealed class RequestLimits
{
    private const int MostAnswersAMinute = 1_000_000;

    // The part of an IPv6 address that a network is given; a client may take any address within it.
    private const int NetworkBytes = 8;

    /// <summary>
    /// As many at once as in a minute, from <c>Limits:AnswersAMinute</c>; 0 for any number. Some ten times what a
    /// reader who opens page after page reaches, and what one core works out in a quarter of a minute.
    /// </summary>
    public int AnswersAMinute { get; set; } = 1200;

    public bool IsUsable => AnswersAMinute is >= 0 and <= MostAnswersAMinute;

    public void ApplyTo(RateLimiterOptions options)
    {
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(LimitOf);
        options.OnRejected = Refuse;
    }

    private RateLimitPartition<string> LimitOf(HttpContext context)
    {
        var isSpared = AnswersAMinute == 0
            || context.Connection.RemoteIpAddress is not { } client
            || IPAddress.IsLoopback(client)
            || context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null
            // The page that tells of a refusal passes here once more.
            || context.Features.Get<IStatusCodeReExecuteFeature>() is not null;
        return isSpared
            ? RateLimitPartition.GetNoLimiter("")
            : RateLimitPartition.GetTokenBucketLimiter(
                NetworkOf(context.Connection.RemoteIpAddress!), _ => new TokenBucketRateLimiterOptions
                {
                    TokenLimit = AnswersAMinute,
                    TokensPerPeriod = 1,
                    ReplenishmentPeriod = TimeSpan.FromMinutes(1) / AnswersAMinute,
                });
    }

    private static string NetworkOf(IPAddress client) =>
        client is { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false }
            ? Convert.ToHexString(client.GetAddressBytes()[..NetworkBytes])
            : client.MapToIPv4().ToString();

    private static ValueTask Refuse(OnRejectedContext rejected, CancellationToken cancellation)
    {
        var seconds = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait)
            ? Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds))
            : 1;
        rejected.HttpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        rejected.HttpContext.Refuse(
            StatusCodes.Status429TooManyRequests,
            "too-many-requests",
            "Too many requests in a short time",
            "Wait a moment and try again. /data has the whole record as one file.");
        return ValueTask.CompletedTask;
    }
}
