using FrontCounters.Data.Geography;

namespace FrontCounters.Data.Postcodes;

/// <summary>What is known of a postcode in use.</summary>
/// <param name="Position">Where it is; none where it has no place of its own.</param>
/// <param name="Quality">How good that is; see <see cref="PostcodeQuality"/>.</param>
/// <param name="BoroughSlug">The borough that it lies in; none outside London.</param>
public readonly record struct HeldPostcode(Position? Position, int Quality, string? BoroughSlug);
