using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.StaticAssets;

namespace FrontCounters.Web.Requests;

/// <summary>
/// One end point of the site as the way in knows it: its route, the parameters that it declares, and what its answers
/// may be used for.
/// </summary>
public sealed class PublicAddress
{
    private PublicAddress(RouteEndpoint endpoint, DeclaredQueries declared)
    {
        var metadata = endpoint.Metadata;
        Endpoint = endpoint;
        Route = $"/{endpoint.RoutePattern.RawText?.TrimStart('/')}";
        Pattern = endpoint.RoutePattern;
        IsStaticAsset = metadata.GetMetadata<StaticAssetDescriptor>() is not null;
        IsSentAsItIs = IsStaticAsset || metadata.GetMetadata<SentAsItIsAttribute>() is not null;
        IsNotKept = metadata.GetMetadata<NotKeptAttribute>() is not null;
        IsOpenData = IsStaticAsset || metadata.GetMetadata<OpenDataAttribute>() is not null;
        MayBeFramed = metadata.GetMetadata<MayBeFramedAttribute>() is not null;
        IsProbe = metadata.GetMetadata<ProbeAttribute>() is not null;
        IsOfRelease = metadata.GetMetadata<OfReleaseAttribute>() is not null;
        ExpectedWork = metadata.GetMetadata<ExpectedWorkAttribute>()?.Milliseconds;
        var data = metadata.GetMetadata<DeclaredQuery>();
        IsData = data is not null;
        Parameters = IsStaticAsset ? [] : declared.Parameters(Route, data);
        HasFilters = Parameters.Any(parameter => parameter.Name is not ("on" or "known"));
        IsPage = metadata.GetMetadata<PageActionDescriptor>() is not null;
    }

    public Endpoint Endpoint { get; }

    /// <summary>The route's template, such as <c>/stations/{slug}</c>: what the log may say of a request.</summary>
    public string Route { get; }

    public RoutePattern Pattern { get; }

    /// <summary>Everything that may stand in the query, in the order of the canonical request: the two days last.</summary>
    public IReadOnlyList<AskedParameter> Parameters { get; }

    /// <summary>Whether more than the two days can be asked.</summary>
    public bool HasFilters { get; }

    /// <summary>JSON, CSV or GeoJSON of the record, or a calendar: it refuses a filter that it does not know.</summary>
    public bool IsData { get; }

    public bool IsPage { get; }

    public bool IsStaticAsset { get; }

    /// <summary>A file with a tag of its own, in parts where they are asked for.</summary>
    public bool IsSentAsItIs { get; }

    /// <summary>Its answers may hold a reader's place or words: in no store of ours or anybody's.</summary>
    public bool IsNotKept { get; }

    /// <summary>Its answers are the same on every day of a release.</summary>
    public bool IsOfRelease { get; }

    /// <summary>Milliseconds that an answer is expected to take; none where it is as any other.</summary>
    public int? ExpectedWork { get; }

    /// <summary>May be read by pages of any site.</summary>
    public bool IsOpenData { get; }

    public bool MayBeFramed { get; }

    /// <summary>For whoever runs the site: never limited.</summary>
    public bool IsProbe { get; }

    public static PublicAddress? FromEndpoint(Endpoint? endpoint, DeclaredQueries declared) =>
        endpoint is RouteEndpoint route ? new PublicAddress(route, declared) : null;
}
