using System.Net.Http.Headers;

namespace FrontCounters.Web.Answers;

/// <summary>
/// Puts right what the framework's own files would stumble over: it fails on some ways to refuse an encoding, and takes a
/// condition that it cannot read for one that holds. Stands before routing, which looks at the encoding too.
/// </summary>
public sealed class HeadersForFiles(RequestDelegate next, Negotiation negotiation)
{
    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Request.Headers;
        if (headers.AcceptEncoding.Count > 0 && !negotiation.IsUsual(headers.AcceptEncoding))
        {
            headers.AcceptEncoding = BodyCoding.NameOf(negotiation.For(context)) ?? "identity";
        }

        // Where the condition does not hold, all of the file is sent (RFC 9110, 13.1.5).
        if (headers.IfRange.Count > 0 && !RangeConditionHeaderValue.TryParse(headers.IfRange, out _))
        {
            headers.Remove("If-Range");
            headers.Remove("Range");
        }

        return next(context);
    }
}
