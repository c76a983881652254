using FrontCounters.Data;
using FrontCounters.Data.Record;

namespace FrontCounters.Web.Requests;

/// <summary>Ways in that lead to a borough's permanent address.</summary>
public static class BoroughAddresses
{
    /// <summary>How routes have a borough: <c>/boroughs/{slug}.json</c>, <c>/embed/boroughs/{slug}</c>.</summary>
    private const string InRoutes = "/boroughs/{slug}";

    /// <summary>The borough with that code, in capitals or not.</summary>
    public static Borough? BoroughByGss(this CounterRecord record, string code) =>
        record.Boroughs.FirstOrDefault(borough => borough.Gss.Equals(code, StringComparison.OrdinalIgnoreCase));

    /// <summary>The same address with the borough's slug in the place of its code, whatever stands before and after it.</summary>
    /// <param name="record">The record.</param>
    /// <param name="address">The end point that was asked for.</param>
    /// <param name="request">The request.</param>
    /// <returns>None where no code stands where a borough's slug does.</returns>
    public static string? ForGss(CounterRecord record, PublicAddress? address, HttpRequest request)
    {
        if (address?.Route.Contains(InRoutes, StringComparison.Ordinal) != true
            || request.RouteValues["slug"] is not string code
            || record.BoroughByGss(code) is not { } borough)
        {
            return null;
        }

        return request.Path.Value!.Replace($"/{code}", $"/{borough.Slug}", StringComparison.Ordinal) + request.QueryString;
    }
}
