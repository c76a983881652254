using NodaTime;

namespace FrontCounters.Data.Queries;

/// <summary>
/// Whether a counter is open at a moment, and what comes next. What comes is followed for
/// <see cref="OpeningHours.DaysAhead"/> days; times are London's.
/// </summary>
/// <param name="At">The moment, on London's clocks.</param>
/// <param name="State">Open, closed, unknown or disputed.</param>
/// <param name="Doubt">Why it is not known; none where it is open or closed.</param>
/// <param name="Until">When the state gives way to another; none where it lasts beyond the days followed.</param>
/// <param name="OpensAt">
/// The next moment at which it certainly opens; none where it is open, or where none is certain in the days followed.
/// </param>
/// <param name="MayOpenSooner">
/// True where it is not certainly open now and its state is unknown or disputed, now or at some time before
/// <paramref name="OpensAt"/>: on a bank holiday in between, say.
/// </param>
/// <param name="Counter">What the counter offers on that day, how sure that is, and what it rests on.</param>
public sealed record OpenState(
    ZonedDateTime At,
    Openness State,
    Doubt? Doubt,
    ZonedDateTime? Until,
    ZonedDateTime? OpensAt,
    bool MayOpenSooner,
    CounterState Counter)
{
    /// <summary>When an open counter closes; none where it is not open, or stays so beyond the days followed.</summary>
    public ZonedDateTime? ClosesAt => State == Openness.Open ? Until : null;
}
