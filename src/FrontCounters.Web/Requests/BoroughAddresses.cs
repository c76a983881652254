using FrontCounters.Data;
using FrontCounters.Web.Refusals;

namespace FrontCounters.Web.Requests;

/// <summary>The boroughs' permanent addresses, and the other ways in that lead to them.</summary>
public static class BoroughAddresses
{
    public static IEnumerable<RefusalLink> All(CounterRecord record) =>
        record.Boroughs.Select(borough => new RefusalLink($"/boroughs/{borough.Slug}", borough.Name));

    /// <returns>The address of the borough with that GSS code, in capitals or not; none where there is none.</returns>
    public static string? ForGss(CounterRecord record, string code) =>
        record.Boroughs
            .Where(borough => borough.Gss.Equals(code, StringComparison.OrdinalIgnoreCase))
            .Select(borough => $"/boroughs/{borough.Slug}")
            .FirstOrDefault();
}
