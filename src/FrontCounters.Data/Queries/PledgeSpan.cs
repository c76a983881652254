namespace FrontCounters.Data.Queries;

/// <summary>A time in which a borough's standing against the promise did not change.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The first day on which it was no longer so; none for the last span.</param>
/// <param name="Keeping">Whether the promise was kept.</param>
/// <param name="Deciding">The counters that decide it, each with every state of that time that it rests on.</param>
public sealed record PledgeSpan(
    DateOnly From, DateOnly? To, PledgeKeeping Keeping, IReadOnlyList<CounterOnADay> Deciding);
