using System.Text;
using FrontCounters.Web.Refusals;
using Microsoft.AspNetCore.Routing.Patterns;

namespace FrontCounters.Web.Requests;

/// <summary>
/// What a request asks, and nothing else: the end point with its route's values, and the parameters that it declares, in
/// one order, each once. Two requests with the same <see cref="Target"/> ask the same.
/// </summary>
/// <param name="Address">The end point.</param>
/// <param name="Path">The path, its fixed parts as the route writes them.</param>
/// <param name="Query">The declared parameters that have a value.</param>
public sealed record CanonicalRequest(PublicAddress Address, PathString Path, QueryString Query)
{
    /// <summary>A reader typed something into it: a place, or words.</summary>
    public bool HoldsTypedText { get; private init; }

    /// <summary>A name that the end point does not declare but nearly does, with the one that was probably meant.</summary>
    public NearMiss? NearMiss { get; private init; }

    /// <summary>As an address is written: percent-encoded, without a host.</summary>
    public string Target { get; } = Path.ToUriComponent() + Query.Value;

    /// <summary>Whether its answer is the same for everybody who asks it.</summary>
    public bool IsSame => !HoldsTypedText && NearMiss is null && !Address.IsNotKept;

    /// <summary>Refuses a query that cannot be read in one way only.</summary>
    public static OrRefusal<CanonicalRequest> Read(HttpRequest request, PublicAddress address)
    {
        var path = new PathString(PathOf(address.Pattern, request.RouteValues));
        return GivenParameters.Read(request, address).Select(given => new CanonicalRequest(address, path, given.Canonical())
        {
            HoldsTypedText = given.HoldTypedText,
            NearMiss = address.IsPage ? given.NearMiss(path) : null,
        });
    }

    private static string PathOf(RoutePattern pattern, RouteValueDictionary values)
    {
        var path = new StringBuilder();
        foreach (var segment in pattern.PathSegments)
        {
            path.Append('/');
            foreach (var part in segment.Parts)
            {
                path.Append(part switch
                {
                    RoutePatternLiteralPart literal => literal.Content,
                    RoutePatternSeparatorPart separator => separator.Content,
                    RoutePatternParameterPart parameter => values[parameter.Name] as string,
                    _ => throw new NotSupportedException($"A route of the site has a part that is {part.PartKind}."),
                });
            }
        }

        return path.Length == 0 ? "/" : path.ToString();
    }
}
