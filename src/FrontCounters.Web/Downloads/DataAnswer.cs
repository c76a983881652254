using FrontCounters.Web.Formats;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Requests;

namespace FrontCounters.Web.Downloads;

/// <summary>One ending of a data address, as its endpoint carries it.</summary>
/// <param name="Described">The address.</param>
/// <param name="Ending"><c>.json</c>, <c>.csv</c> or <c>.geojson</c>.</param>
/// <param name="MediaType">What it is sent as.</param>
/// <param name="Row">What one row, item or feature holds.</param>
/// <param name="Write">The body, or why there is none.</param>
public sealed record DataAnswer(
    DataAddress Described, string Ending, string MediaType, Type Row, Func<RequestContext, HttpContext, OrRefusal<byte[]>> Write)
{
    /// <summary>Everything that it can be asked in this form.</summary>
    public IReadOnlyList<AskedParameter> Parameters =>
        Ending == GeoJson.Ending ? [.. Described.Parameters, SharedParameters.Flat] : Described.Parameters;
}
