namespace FrontCounters.Data.Queries;

/// <summary>A time in which a borough's standing against the promise did not change.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The first day on which it was no longer so; none for the last span.</param>
/// <param name="Keeping">Whether the promise was kept.</param>
/// <param name="IsDue">True where it was to begin, and no source says that it did.</param>
/// <param name="ConfirmedOn">
/// The day by which sources confirm it; none while it is only due, and none where it rests on less than observed facts.
/// </param>
/// <param name="Deciding">The counters that decide it, each with every state of that time that it rests on.</param>
public sealed record PledgeSpan(
    DateOnly From,
    DateOnly? To,
    PledgeKeeping Keeping,
    bool IsDue,
    DateOnly? ConfirmedOn,
    IReadOnlyList<CounterOnADay> Deciding);
