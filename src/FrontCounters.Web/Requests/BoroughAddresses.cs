using FrontCounters.Data;

namespace FrontCounters.Web.Requests;

/// <summary>Ways in that lead to a borough's permanent address.</summary>
public static class BoroughAddresses
{
    /// <summary>How routes have a borough: <c>/boroughs/{slug}.json</c>, <c>/embed/boroughs/{slug}</c>.</summary>
    private const string InRoutes = "/boroughs/{slug}";

    /// <summary>The same address with the borough's slug in the place of its code, whatever stands before and after it.</summary>
    /// <param name="record">The record.</param>
    /// <param name="address">The end point that was asked for.</param>
    /// <param name="request">The request.</param>
    /// <returns>None where no code stands where a borough's slug does.</returns>
    public static string? ForGss(CounterRecord record, PublicAddress? address, HttpRequest request)
    {
        if (address?.Route.Contains(InRoutes, StringComparison.Ordinal) != true
            || request.RouteValues["slug"] is not string code
            || record.Boroughs.FirstOrDefault(each => each.Gss.Equals(code, StringComparison.OrdinalIgnoreCase)) is not { } borough)
        {
            return null;
        }

        return request.Path.Value!.Replace($"/{code}", $"/{borough.Slug}", StringComparison.Ordinal) + request.QueryString;
    }
}
