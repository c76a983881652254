using System.Collections.Concurrent;
using FrontCounters.Web.Requests;

namespace FrontCounters.Web.Limits;

/// <summary>What an answer of each end point takes, as measured while the site runs.</summary>
public sealed class WorkCosts
{
    // What is not yet measured counts as an ordinary page of an unusual day, if nothing else is said of it.
    private const int Ordinary = 10;

    // The first answers are dear, since code is compiled for them; a moving mean forgets them soon.
    private const double WeightOfNewest = 0.1;
    private const int Dearest = 2000;

    private readonly ConcurrentDictionary<string, double> byRoute = new(StringComparer.Ordinal);

    /// <summary>Whole milliseconds, one at least.</summary>
    public int Cost(PublicAddress? address) =>
        (int)Math.Clamp(Math.Ceiling(byRoute.GetValueOrDefault(NameOf(address), AtFirst(address))), 1, Dearest);

    public void Measured(PublicAddress? address, TimeSpan took) => byRoute.AddOrUpdate(
        NameOf(address),
        _ => Math.Min(took.TotalMilliseconds, AtFirst(address)),
        (_, mean) => mean + (WeightOfNewest * (Math.Min(took.TotalMilliseconds, Dearest) - mean)));

    private static int AtFirst(PublicAddress? address) => address?.ExpectedWork ?? Ordinary;

    private static string NameOf(PublicAddress? address) => address?.Route ?? "(no route)";
}
