using System.Diagnostics;
using System.Globalization;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Requests;

namespace FrontCounters.Web.Limits;

/// <summary>
/// Limits what is worked out by what it takes, so that no client can keep the others waiting. Stands inside the store:
/// what comes from memory costs next to nothing and is not counted, nor are files and probes.
/// </summary>
public sealed class LimitedWork(RequestDelegate next, WorkLimiter limiter, WorkCosts costs)
{
    public const string Field = "RateLimit";
    public const string PolicyField = "RateLimit-Policy";

    public async Task InvokeAsync(HttpContext context)
    {
        var address = context.Features.Get<PublicAddress>();
        var client = Client.FromAddress(context.Connection.RemoteIpAddress);
        // The page that tells of a refusal passes here once more.
        if (address is { IsSentAsItIs: true } or { IsProbe: true } || context.IsRefusal() || limiter.Spares(client))
        {
            await next(context);
            return;
        }

        var wait = limiter.Charge(client, costs.Cost(address));
        if (limiter.Left(client) is { } left)
        {
            context.Response.Headers[Field] = left;
            context.Response.Headers[PolicyField] = limiter.Policy;
        }

        if (wait is { } refused)
        {
            Refuse(context, refused);
            return;
        }

        using var ofClient = await limiter.EnterAsync(client, context.RequestAborted);
        using var ofAll = await limiter.EnterAsync(context.RequestAborted);
        if (!ofClient.IsAcquired)
        {
            Refuse(context, TimeSpan.FromSeconds(1));
        }
        else if (!ofAll.IsAcquired)
        {
            RefuseAsBusy(context);
        }
        else
        {
            var started = Stopwatch.GetTimestamp();
            await next(context);
            costs.Measured(address, Stopwatch.GetElapsedTime(started));
        }
    }

    private void Refuse(HttpContext context, TimeSpan wait)
    {
        limiter.CountAsTooMany();
        RetryAfter(context, wait);
        context.Refuse(
            StatusCodes.Status429TooManyRequests,
            "too-many-requests",
            "Too many requests in a short time",
            "Wait a moment and try again. /data has the whole record as one file.");
    }

    private void RefuseAsBusy(HttpContext context)
    {
        limiter.CountAsBusy();
        RetryAfter(context, TimeSpan.FromSeconds(2));
        context.Refuse(
            StatusCodes.Status503ServiceUnavailable,
            "busy",
            "Too much is being asked of the site at once",
            "Try again in a moment. In an emergency call 999; otherwise 101.");
    }

    private static void RetryAfter(HttpContext context, TimeSpan wait) => context.Response.Headers.RetryAfter =
        Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
}
