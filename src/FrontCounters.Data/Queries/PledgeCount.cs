namespace FrontCounters.Data.Queries;

/// <summary>In how many boroughs the promise was kept between two days.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The first day on which the numbers were others; none for the last row.</param>
/// <param name="Kept">Boroughs with a counter open day and night.</param>
/// <param name="NotKept">Boroughs known to be without one.</param>
/// <param name="Unknown">Boroughs of which no source settles it.</param>
public sealed record PledgeCount(DateOnly From, DateOnly? To, int Kept, int NotKept, int Unknown)
{
    public int All => Kept + NotKept + Unknown;
}
