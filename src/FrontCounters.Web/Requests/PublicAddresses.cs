using System.Collections.Concurrent;

namespace FrontCounters.Web.Requests;

/// <summary>The site's end points as the way in knows them, each worked out once.</summary>
public sealed class PublicAddresses(DeclaredQueries declared)
{
    private readonly ConcurrentDictionary<Endpoint, PublicAddress?> known = new();

    /// <returns>None where no address of the site was asked for.</returns>
    public PublicAddress? Find(Endpoint? endpoint) => endpoint is null ? null : known.GetOrAdd(endpoint, PublicAddress.FromEndpoint, declared);
}
