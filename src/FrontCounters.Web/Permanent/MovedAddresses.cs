namespace FrontCounters.Web.Permanent;

/// <summary>Every address that ever changed, from the settings.</summary>
public sealed class MovedAddresses
{
    public IList<MovedAddress> Redirects { get; } = [];

    /// <summary>No address moved twice, and none moved to one that has moved as well.</summary>
    public bool IsUsable
    {
        get
        {
            var old = Redirects.Select(moved => moved.Old).ToHashSet(StringComparer.Ordinal);
            return old.Count == Redirects.Count
                && Redirects.All(moved => moved.IsUsable && (moved.New is null || !old.Contains(moved.New)));
        }
    }
}
