using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace FrontCounters.Web.Hosting;

/// <summary>
/// The proxies whose word is taken for who asks and how: setting <c>Proxies:Known</c>, addresses and networks with commas
/// between them (<c>127.0.0.1, 10.0.0.0/8</c>). Without any, what a request says of other addresses is ignored.
/// </summary>
public sealed class Proxies
{
    public string? Known { get; set; }

    /// <summary>How many of them a request passes, the nearest first.</summary>
    public int Passed { get; set; } = 1;

    public bool IsUsable => Passed is > 0 and <= 10 && All.All(proxy => System.Net.IPNetwork.TryParse(proxy, out _));

    public bool AreKnown => All.Any();

    private IEnumerable<string> All => (Known ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(proxy => proxy.Contains('/', StringComparison.Ordinal) ? proxy : $"{proxy}/{(proxy.Contains(':', StringComparison.Ordinal) ? 128 : 32)}");

    /// <param name="address">Who has made a connection; none where it has no address.</param>
    public bool Contain(IPAddress? address) => address is not null
        && All.Any(network => System.Net.IPNetwork.Parse(network).Contains(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address));

    public void ApplyTo(ForwardedHeadersOptions options)
    {
        options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        options.ForwardLimit = Passed;
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in All)
        {
            options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(network));
        }
    }
}
