using FrontCounters.Data;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Requests;
using Microsoft.Extensions.Options;

namespace FrontCounters.Web.Permanent;

/// <summary>
/// Answers for addresses that have moved or are gone, and for the codes of boroughs, before a page of the same shape can say that it never had them.
/// </summary>
public sealed class RedirectMiddleware(RequestDelegate next, IOptions<MovedAddresses> moved)
{
    private readonly Dictionary<string, MovedAddress> byOld =
        moved.Value.Redirects.ToDictionary(address => address.Old, StringComparer.OrdinalIgnoreCase);

    public Task InvokeAsync(HttpContext context, CounterRecord record)
    {
        if (BoroughAddresses.ForGss(record, context.Features.Get<PublicAddress>(), context.Request) is { } ofBorough)
        {
            Move(context, ofBorough);
            return Task.CompletedTask;
        }

        var path = context.Request.Path.Value ?? "";
        if (Find(path) is not var (found, ending))
        {
            return next(context);
        }

        if (found.New is null)
        {
            context.Refuse(StatusCodes.Status410Gone, "gone", "This address is gone for good", found.Reason);
        }
        else
        {
            Move(context, found.New + ending + context.Request.QueryString);
        }

        return Task.CompletedTask;
    }

    private static void Move(HttpContext context, string address)
    {
        context.Response.Headers.CacheControl = "public, max-age=3600";
        context.Response.Redirect(address, permanent: true);
    }

    /// <summary>The row of an address, or of the page beside which it is a file, with the file's ending.</summary>
    private (MovedAddress Moved, string Ending)? Find(string path)
    {
        if (byOld.TryGetValue(path, out var found))
        {
            return (found, "");
        }

        var ending = Path.GetExtension(path);
        return ending.Length > 0 && byOld.TryGetValue(path[..^ending.Length], out found) ? (found, ending) : null;
    }
}
