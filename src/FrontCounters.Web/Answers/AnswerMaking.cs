using System.Diagnostics;
using FrontCounters.Web.Days;
using FrontCounters.Web.Hosting;
using FrontCounters.Web.Limits;
using FrontCounters.Web.Requests;
using FrontCounters.Web.Responses;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace FrontCounters.Web.Answers;

/// <summary>
/// Makes what the store does not have: runs the rest of the way into a buffer, compresses it once, gives it a tag from
/// its bytes and keeps it where it is the same for everybody. What refuses or fails is left as it is, and never kept.
/// </summary>
public sealed class AnswerMaking(
    RequestDelegate next,
    AnswerStore store,
    AnswerKeys keys,
    Negotiation negotiation,
    SecurityHeaders security,
    LastChange changed,
    CurrentRecord current,
    TimeProvider time)
{
    /// <summary>Of this one sending: they belong to no answer.</summary>
    private static readonly HashSet<string> OfTheMoment = new(StringComparer.OrdinalIgnoreCase)
    {
        HeaderNames.Date, HeaderNames.ContentLength, HeaderNames.TransferEncoding,
        HeaderNames.Connection, HeaderNames.SetCookie, LimitedWork.Field, LimitedWork.PolicyField,
    };

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Features.Get<CanonicalRequest>() is not { Address.IsSentAsItIs: false } asked || context.IsRefusal())
        {
            await next(context);
            return;
        }

        var coding = negotiation.For(context);
        var key = asked.IsSame ? keys.Key(context.Request, asked.Target, coding) : null;
        var answer = key is null ? await MakeAsync(context, asked, coding, key)
            : store.Find(key, time.GetUtcNow(), current.Record.Release.Id) is { } kept ? kept.Answer
            : await store.MakeOnceAsync($"{current.Record.Release.Id} {key}", () => MakeAsync(context, asked, coding, key));
        if (answer is not null)
        {
            await answer.SendAsync(context, time.GetUtcNow());
        }
    }

    /// <returns>None where the response is a refusal, a redirect or a failure.</returns>
    private async Task<Answer?> MakeAsync(HttpContext context, CanonicalRequest asked, ContentCoding coding, string? key)
    {
        var release = current.Record.Release.Id;
        var started = Stopwatch.GetTimestamp();
        using var body = new MemoryStream();
        await RunAsync(context, body);
        var response = context.Response;
        if (response.StatusCode != StatusCodes.Status200OK)
        {
            body.Position = 0;
            await body.CopyToAsync(response.Body, context.RequestAborted);
            return null;
        }

        var answer = Ready(context, asked, coding, body.GetBuffer().AsSpan(0, (int)body.Length));
        if (key is not null && answer.Until is not null)
        {
            var milliseconds = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            store.Keep(new KeptAnswer(key, answer, milliseconds)
            {
                Release = release,
                IsAtBest = answer.Coding == ContentCoding.Identity,
            });
        }

        return answer;
    }

    /// <summary>Runs it as GET, whose headers are those of HEAD as well.</summary>
    private async Task RunAsync(HttpContext context, MemoryStream body)
    {
        var (method, sent) = (context.Request.Method, context.Response.Body);
        (context.Request.Method, context.Response.Body) = (HttpMethods.Get, body);
        try
        {
            await next(context);
        }
        finally
        {
            (context.Request.Method, context.Response.Body) = (method, sent);
        }
    }

    private Answer Ready(HttpContext context, CanonicalRequest asked, ContentCoding negotiated, Span<byte> body)
    {
        var headers = context.Response.Headers;
        if (headers.ContentType.ToString().StartsWith("text/html", StringComparison.OrdinalIgnoreCase))
        {
            body = body[..Indentation.Cut(body)];
        }

        var coding = ContentCoding.Identity;
        if (BodyCoding.IsCompressible(headers.ContentType))
        {
            headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
            coding = negotiated;
            headers.ContentEncoding = BodyCoding.NameOf(coding) is { } name ? name : StringValues.Empty;
        }

        security.AddTo(context);
        var bytes = BodyCoding.Light(coding, body, isAskedOften: asked.IsSame && !asked.Query.HasValue);
        var until = !asked.IsSame ? null
            : asked.Address.IsOfRelease ? DateTimeOffset.MaxValue
            : (DateTimeOffset?)context.RequestServices.GetRequiredService<AskedClocks>().TrueUntil;
        return Tagged(bytes, coding, headers, until, context.GetEndpoint() ?? asked.Address.Endpoint);
    }

    private Answer Tagged(
        byte[] bytes, ContentCoding coding, IHeaderDictionary headers, DateTimeOffset? until, Endpoint endpoint)
    {
        if (until is not null)
        {
            headers.ETag = Answer.TagOf(bytes);
            headers.LastModified = HeaderUtilities.FormatDate(changed.OfAnswers);
        }

        return new Answer(bytes, coding, headers.Where(header => !OfTheMoment.Contains(header.Key)))
        {
            Endpoint = endpoint,
            Until = until,
            Tag = until is null ? null : headers.ETag.ToString(),
            LastModified = changed.OfAnswers,
        };
    }
}
