using System.Net;
using System.Net.Sockets;

namespace FrontCounters.Web.Limits;

/// <summary>
/// Who asks, as far as limits go: an IPv4 address, or the network of an IPv6 address, within which a client may take any.
/// </summary>
/// <param name="Network">The IPv4 address, or the first 64 bits of the other.</param>
/// <param name="Site">The same IPv4 address, or the first 48 bits: what one customer is given, 65,536 networks.</param>
/// <param name="IsLoopback">Whether it is on this machine; so is what has no address, as behind a Unix socket.</param>
public readonly record struct Client(string Network, string Site, bool IsLoopback)
{
    private const int NetworkBytes = 8;
    private const int SiteBytes = 6;

    public static Client FromAddress(IPAddress? address)
    {
        if (address is null)
        {
            return new Client("local", "local", IsLoopback: true);
        }

        if (address is { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false })
        {
            var bytes = Convert.ToHexString(address.GetAddressBytes());
            return new Client(bytes[..(2 * NetworkBytes)], bytes[..(2 * SiteBytes)], IPAddress.IsLoopback(address));
        }

        var written = address.MapToIPv4().ToString();
        return new Client(written, written, IPAddress.IsLoopback(address.MapToIPv4()));
    }
}
