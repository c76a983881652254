using System.Collections.Concurrent;
using System.Net;
using FrontCounters.Web.Hosting;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace FrontCounters.Web.Limits;

/// <summary>
/// Bounds the connections that are open at once, of each client and of all: whoever only holds connections, and asks nothing,
/// is to shut nobody else out. What is refused is counted and said once in a while, not once for each.
/// </summary>
public sealed partial class ClientConnections(
    IOptions<WorkLimits> limits, IOptions<Proxies> proxies, TimeProvider time, ILogger<ClientConnections> log)
{
    private const string All = "all";
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<string, int> open = new(StringComparer.Ordinal);
    private readonly Lock saying = new();
    private DateTimeOffset nextSaid;
    private int refused;
    private long refusedInAll;

    /// <summary>Connections that are open, of all clients together.</summary>
    public int Open => open.GetValueOrDefault(All);

    /// <summary>Connections refused since the start.</summary>
    public long RefusedInAll => Interlocked.Read(ref refusedInAll);

    /// <summary>For the server, before it reads anything of a connection.</summary>
    public ConnectionDelegate Bound(ConnectionDelegate next) => async connection =>
    {
        var entered = new List<string>(3);
        try
        {
            if (BoundsOf((connection.RemoteEndPoint as IPEndPoint)?.Address).All(bound => Enter(bound.Key, bound.Most, entered)))
            {
                await next(connection);
            }
            else
            {
                // Before it is closed: whoever sees it closed may come again.
                entered.ForEach(Leave);
                entered.Clear();
                connection.Abort();
                Say();
            }
        }
        finally
        {
            entered.ForEach(Leave);
        }
    };

    /// <summary>A proxy's connections are those of all its readers.</summary>
    private IEnumerable<(string Key, int Most)> BoundsOf(IPAddress? address)
    {
        var client = Client.FromAddress(address);
        if (!(limits.Value.SpareLoopback && client.IsLoopback) && !proxies.Value.Contain(address))
        {
            yield return ($"network {client.Network}", limits.Value.ConnectionsByClient);
            yield return ($"site {client.Site}", limits.Value.ConnectionsByClient * WorkLimits.NetworksOfASite);
        }

        yield return (All, limits.Value.Connections);
    }

    private bool Enter(string key, int most, List<string> entered)
    {
        entered.Add(key);
        return open.AddOrUpdate(key, 1, (_, count) => count + 1) <= most;
    }

    private void Leave(string key)
    {
        if (open.AddOrUpdate(key, 0, (_, count) => count - 1) == 0)
        {
            // Not if somebody has come in meanwhile.
            open.TryRemove(KeyValuePair.Create(key, 0));
        }
    }

    private void Say()
    {
        Interlocked.Increment(ref refusedInAll);
        lock (saying)
        {
            refused++;
            if (time.GetUtcNow() >= nextSaid)
            {
                Refused(refused);
                (refused, nextSaid) = (0, time.GetUtcNow() + Quiet);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "Connections refused: {Refused}, since this was last said. A client or all together had as many as Limits allow")]
    private partial void Refused(int refused);
}
