using FrontCounters.Data;

namespace FrontCounters.Web.Requests;

/// <summary>Ways in that lead to a borough's permanent address.</summary>
public static class BoroughAddresses
{
    /// <returns>The address of the borough with that GSS code, in capitals or not; none where there is none.</returns>
    public static string? ForGss(CounterRecord record, string code) =>
        record.Boroughs
            .Where(borough => borough.Gss.Equals(code, StringComparison.OrdinalIgnoreCase))
            .Select(borough => $"/boroughs/{borough.Slug}")
            .FirstOrDefault();
}
