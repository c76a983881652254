using FrontCounters.Web.Requests;

namespace FrontCounters.Web.Refusals;

public static class Refusing
{
    /// <summary>Sets the status and leaves the reason for the error page or the problem document to tell.</summary>
    public static void Refuse(
        this HttpContext context,
        int status,
        string code,
        string title,
        string detail,
        RefusalLink? nearest = null,
        IReadOnlyList<RefusalLink>? suggestions = null)
    {
        context.Features.Set(new Refusal(status, code, title, detail, nearest, suggestions));
        context.Response.StatusCode = status;
    }

    /// <summary>The answer for a noun's slug that the record does not have.</summary>
    public static void RefuseUnknown(this HttpContext context, string noun, string asked, IEnumerable<RefusalLink> all) =>
        context.Refuse(
            StatusCodes.Status404NotFound,
            $"{noun}-not-found",
            $"We have no such {noun}",
            $"The record has no {noun} under that address.",
            NearestName.MayBeMeant(asked) ? NearestName.To(asked, all) : null);

    /// <summary>What the record has under the slug; nothing after the request has been refused, where it has nothing.</summary>
    public static T? FoundOrRefused<T>(
        this HttpContext context, T? found, string noun, string asked, IEnumerable<RefusalLink> all)
        where T : class
    {
        if (found is null)
        {
            context.RefuseUnknown(noun, asked, all);
        }

        return found;
    }
}
