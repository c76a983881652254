namespace FrontCounters.Web.Asking;

public static class Refusing
{
    /// <summary>Sets the status and leaves the reason for the error page or the problem document to tell.</summary>
    public static void Refuse(this HttpContext context, int status, string code, string title, string detail, RefusalLink? nearest = null)
    {
        context.Features.Set(new Refusal(status, code, title, detail, nearest));
        context.Response.StatusCode = status;
    }

    /// <summary>The answer for a noun's slug that the record does not have.</summary>
    public static void RefuseUnknown(this HttpContext context, string noun, string asked, IEnumerable<RefusalLink> all) =>
        context.Refuse(
            StatusCodes.Status404NotFound,
            $"{noun}-not-found",
            $"We have no such {noun}",
            $"The record has no {noun} under that address.",
            NearestName.To(asked, all));
}
