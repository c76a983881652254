using FrontCounters.Data.Geography;

namespace FrontCounters.Data.Queries.Access;

/// <summary>
/// Where the counters of a kind are, whatever the day: two that have the same counters in the same places are equal.
/// </summary>
/// <param name="counters">Those that are measured to.</param>
/// <param name="perhaps">Where others may be, that are not measured to.</param>
internal sealed class CounterLocations(UnitVector[] counters, SphericalCap[] perhaps) : IEquatable<CounterLocations>
{
    public IReadOnlyList<UnitVector> Counters => counters;

    public IReadOnlyList<SphericalCap> Perhaps => perhaps;

    public bool Equals(CounterLocations? other) =>
        other is not null && Counters.SequenceEqual(other.Counters) && Perhaps.SequenceEqual(other.Perhaps);

    public override bool Equals(object? obj) => Equals(obj as CounterLocations);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        Array.ForEach(counters, hash.Add);
        Array.ForEach(perhaps, hash.Add);
        return hash.ToHashCode();
    }
}
