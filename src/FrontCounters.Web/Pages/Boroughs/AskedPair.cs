using FrontCounters.Data;
using FrontCounters.Data.Record;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Requests;

namespace FrontCounters.Web.Pages.Boroughs;

/// <summary>Two boroughs to set side by side: <c>a=</c> and <c>b=</c>, by slug.</summary>
public sealed record AskedPair(Borough A, Borough B)
{
    /// <summary>True where the address names neither, so that there is only a form to show.</summary>
    public static bool IsBlank(HttpContext context) => TextOf(context, "a").Length + TextOf(context, "b").Length == 0;

    /// <returns>None after the request has been refused.</returns>
    public static AskedPair? Read(HttpContext context, CounterRecord record)
    {
        var (a, b) = (TextOf(context, "a"), TextOf(context, "b"));
        if (a.Length == 0 || b.Length == 0 || a == b)
        {
            context.Refuse(
                StatusCodes.Status400BadRequest,
                "boroughs-not-understood",
                "We need two boroughs to compare",
                "Name two different boroughs, like a=harrow&b=brent.",
                new RefusalLink("/boroughs/compare", "Choose two boroughs"));
            return null;
        }

        foreach (var slug in new[] { a, b }.Where(slug => record.Borough(slug) is null))
        {
            // The page is there: it is a value in the question that means nothing, as in a filter.
            context.Refuse(
                StatusCodes.Status400BadRequest,
                "borough-not-found",
                "We have no such borough",
                "Write boroughs as their own addresses do, like a=harrow&b=brent.",
                NearestName.To(slug, BoroughAddresses.All(record)));
            return null;
        }

        return new AskedPair(record.Borough(a)!, record.Borough(b)!);
    }

    private static string TextOf(HttpContext context, string name) => context.Request.Query[name].FirstOrDefault() ?? "";
}
