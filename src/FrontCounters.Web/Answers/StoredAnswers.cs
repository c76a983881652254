using FrontCounters.Web.Hosting;
using FrontCounters.Web.Requests;
using Microsoft.AspNetCore.Http.Features;

namespace FrontCounters.Web.Answers;

/// <summary>
/// Answers from the store before anything else runs, where the address is written as the canonical one is: nearly every
/// request. All others come to the store by way of routing (<see cref="AnswerMaking"/>).
/// </summary>
public sealed class StoredAnswers(
    RequestDelegate next, AnswerStore store, AnswerKeys keys, Negotiation negotiation, CurrentRecord current, TimeProvider time)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (!context.IsPlainRead() || current.ReleaseId is not { } release
            || context.Features.Get<IHttpRequestFeature>()?.RawTarget is not { Length: > 0 } target)
        {
            return next(context);
        }

        var now = time.GetUtcNow();
        Span<char> key = stackalloc char[AnswerLimits.LongestKey];
        if (keys.Write(context.Request, target, negotiation.For(context), key) is not { } length
            || store.Find(key[..length], now, release) is not { } kept)
        {
            return next(context);
        }

        context.SetEndpoint(kept.Answer.Endpoint);
        return kept.Answer.SendAsync(context, now);
    }
}
