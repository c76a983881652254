using FrontCounters.Data;

namespace FrontCounters.Web.Refusals;

/// <summary>The one place where a refusal becomes an answer.</summary>
public static class Refusing
{
    /// <summary>
    /// Sets the status and leaves the reason for <see cref="RefusalResponse"/>, which writes the error page or the problem
    /// document; of what has moved, sends the reader on.
    /// </summary>
    public static void Refuse(this HttpContext context, Refusal refusal)
    {
        if (refusal.MovedTo is { } address)
        {
            context.Response.Redirect(address, permanent: true);
            return;
        }

        context.Features.Set(refusal);
        context.Response.StatusCode = refusal.Status;
    }

    /// <summary>For middleware, which has no result to give.</summary>
    public static void Refuse(this HttpContext context, int status, string code, string title, string detail, RefusalLink? nearest = null) =>
        context.Refuse(new Refusal(status, code, title, detail, nearest));

    /// <summary>What the record has under a slug, or that it has nothing.</summary>
    public static OrRefusal<T> OrUnknown<T>(this T? found, string noun, string asked, Func<IEnumerable<RefusalLink>> all, CounterRecord? places = null)
        where T : class => found is null ? Refusal.Unknown(noun, asked, all(), places) : found;
}
