using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries;

/// <summary>
/// How many counters were open from a day on, counted by name from their periods, until the next such day.
/// </summary>
/// <param name="Day">The first day of the count.</param>
/// <param name="Open">Counters open to the public.</param>
/// <param name="OpenTwentyFourHours">Those that are known to be open day and night.</param>
/// <param name="Unknown">
/// Counters of which no source settles whether they were open; not among <paramref name="Open"/>.
/// </param>
/// <param name="IsDue">
/// True where it rests on changes that are only scheduled: no source held says that they happened.
/// </param>
/// <param name="Changed">
/// The counters whose change makes the difference; all that are open on the record's first day.
/// </param>
public sealed record CountOnADay(
    DateOnly Day, int Open, int OpenTwentyFourHours, int Unknown, bool IsDue, IReadOnlyList<CountedChange> Changed)
{
    /// <summary>True where it counts otherwise than the day before.</summary>
    public bool DiffersFrom(CountOnADay before) =>
        (Open, OpenTwentyFourHours, Unknown, IsDue)
        != (before.Open, before.OpenTwentyFourHours, before.Unknown, before.IsDue);

    /// <summary>
    /// False where of more counters it is not known whether they were open than are known to have been: then the number
    /// of known ones says nothing of how many there were.
    /// </summary>
    public bool TellsHowMany => Open >= Unknown;

    public IEnumerable<Fact> Facts => Changed.Select(change => change.After.Basis).OfType<Fact>();
}
