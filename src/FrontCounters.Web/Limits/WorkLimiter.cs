using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace FrontCounters.Web.Limits;

/// <summary>
/// The framework's own limiters, put together: a bucket of milliseconds for each network and each customer's site, and
/// how much is worked on at once, for a client and for all.
/// </summary>
public sealed class WorkLimiter : IDisposable
{
    private const int Waiting = 64;
    private const int WaitingInAll = 1024;
    private const int AtOnceForEachCore = 8;

    private readonly WorkLimits limits;
    private long tooMany;
    private long busy;
    private readonly PartitionedRateLimiter<Client> ofNetworks;
    private readonly PartitionedRateLimiter<Client> ofSites;
    private readonly PartitionedRateLimiter<Client> atOnceByClient;
    private readonly ConcurrencyLimiter atOnce;

    public WorkLimiter(IOptions<WorkLimits> options)
    {
        limits = options.Value;
        ofNetworks = Buckets(client => client.Network, limits.MillisecondsAMinute);
        ofSites = Buckets(client => client.Site, limits.MillisecondsAMinute * WorkLimits.NetworksOfASite);
        atOnceByClient = PartitionedRateLimiter.Create<Client, string>(client => RateLimitPartition.GetConcurrencyLimiter(
            client.Network, _ => AtOnce(limits.AtOnceByClient, Waiting)));
        var inAll = limits.AtOnce > 0 ? limits.AtOnce : AtOnceForEachCore * Environment.ProcessorCount;
        atOnce = new ConcurrencyLimiter(AtOnce(inAll, WaitingInAll));
    }

    /// <summary>What the fields <c>RateLimit-Policy</c> says of a client's bucket.</summary>
    public string Policy => string.Create(
        CultureInfo.InvariantCulture, $"\"work-milliseconds\";q={limits.MillisecondsAMinute};w=60");

    /// <summary>Requests refused with 429 since the start.</summary>
    public long RefusedAsTooMany => Interlocked.Read(ref tooMany);

    /// <summary>Requests refused with 503 since the start.</summary>
    public long RefusedAsBusy => Interlocked.Read(ref busy);

    public void CountAsTooMany() => Interlocked.Increment(ref tooMany);

    public void CountAsBusy() => Interlocked.Increment(ref busy);

    public bool Spares(Client client) => limits.SpareLoopback && client.IsLoopback;

    /// <summary>Takes the milliseconds that an answer is expected to need.</summary>
    /// <returns>None where the client has them; otherwise how long until it will.</returns>
    public TimeSpan? Charge(Client client, int milliseconds)
    {
        if (limits.MillisecondsAMinute == 0)
        {
            return null;
        }

        var taken = Math.Min(milliseconds, limits.MillisecondsAMinute);
        using var ofNetwork = ofNetworks.AttemptAcquire(client, taken);
        if (!ofNetwork.IsAcquired)
        {
            return WaitOf(ofNetwork);
        }

        using var ofSite = ofSites.AttemptAcquire(client, taken);
        return ofSite.IsAcquired ? null : WaitOf(ofSite);
    }

    /// <summary>What the field <c>RateLimit</c> says: what is left, and the seconds until all of it is there again.</summary>
    /// <returns>None where nothing is limited.</returns>
    public string? Left(Client client)
    {
        if (limits.MillisecondsAMinute == 0)
        {
            return null;
        }

        var left = Math.Min(LeftIn(ofNetworks, client), LeftIn(ofSites, client));
        var seconds = Math.Ceiling((limits.MillisecondsAMinute - left) * 60.0 / limits.MillisecondsAMinute);
        return string.Create(CultureInfo.InvariantCulture, $"\"work-milliseconds\";r={left};t={seconds}");
    }

    private long LeftIn(PartitionedRateLimiter<Client> buckets, Client client) =>
        buckets.GetStatistics(client)?.CurrentAvailablePermits ?? limits.MillisecondsAMinute;

    /// <summary>Waits for a place among what is worked on; the lease is to be given back.</summary>
    public ValueTask<RateLimitLease> EnterAsync(CancellationToken cancellation) => atOnce.AcquireAsync(1, cancellation);

    /// <inheritdoc cref="EnterAsync(CancellationToken)"/>
    public ValueTask<RateLimitLease> EnterAsync(Client client, CancellationToken cancellation) =>
        atOnceByClient.AcquireAsync(client, 1, cancellation);

    public void Dispose()
    {
        ofNetworks.Dispose();
        ofSites.Dispose();
        atOnceByClient.Dispose();
        atOnce.Dispose();
    }

    private static PartitionedRateLimiter<Client> Buckets(Func<Client, string> partition, int milliseconds) =>
        PartitionedRateLimiter.Create<Client, string>(client => RateLimitPartition.GetTokenBucketLimiter(
            partition(client), _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = Math.Max(1, milliseconds),
                TokensPerPeriod = Math.Max(1, milliseconds / 60),
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            }));

    private static ConcurrencyLimiterOptions AtOnce(int many, int waiting) => new()
    {
        PermitLimit = many,
        QueueLimit = waiting,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    };

    private static TimeSpan WaitOf(RateLimitLease refused) =>
        refused.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromSeconds(1);
}
