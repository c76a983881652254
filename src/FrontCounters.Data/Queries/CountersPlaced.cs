using FrontCounters.Data.Geography;

namespace FrontCounters.Data.Queries;

/// <summary>
/// Where the counters of a kind are, whatever the day: two that have the same counters in the same places are equal.
/// </summary>
/// <param name="counters">Those that are measured to.</param>
/// <param name="perhaps">Where others may be, that are not measured to.</param>
internal sealed class CountersPlaced(OnGlobe[] counters, Cap[] perhaps) : IEquatable<CountersPlaced>
{
    public IReadOnlyList<OnGlobe> Counters => counters;

    public IReadOnlyList<Cap> Perhaps => perhaps;

    public bool Equals(CountersPlaced? other) =>
        other is not null && Counters.SequenceEqual(other.Counters) && Perhaps.SequenceEqual(other.Perhaps);

    public override bool Equals(object? obj) => Equals(obj as CountersPlaced);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        Array.ForEach(counters, hash.Add);
        Array.ForEach(perhaps, hash.Add);
        return hash.ToHashCode();
    }
}
