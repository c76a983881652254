using FrontCounters.Data.Geography;
using FrontCounters.Data.Queries.Counters;
using NodaTime;

namespace FrontCounters.Data.Queries.Nearest;

/// <summary>The counters that meet a need on a day, as seen from a place.</summary>
/// <param name="Place">Where from.</param>
/// <param name="Need">What they had to be.</param>
/// <param name="Clocks">The two days.</param>
/// <param name="Counters">Every one whose place is known, in all of London: nearest first, ties by slug.</param>
/// <param name="NotPlaced">Those that meet the need but have no known place that day; by slug.</param>
/// <param name="PerhapsNearer">Those of them whose borough reaches near enough for them to be nearer; by slug.</param>
/// <param name="NotKnown">
/// Those of which no source settles whether they meet the need, and which may be nearer if they do; by slug.
/// </param>
public sealed record NearestAnswer(
    Place Place,
    Need Need,
    Clocks Clocks,
    IReadOnlyList<CounterAtADistance> Counters,
    IReadOnlyList<CounterOnADay> NotPlaced,
    IReadOnlyList<CounterOnADay> PerhapsNearer,
    IReadOnlyList<CounterOnADay> NotKnown)
{
    /// <summary>The record's first day.</summary>
    public required DateOnly RecordBegins { get; init; }

    /// <summary>The moment on London's clocks that they are seen at; none where a whole day is meant.</summary>
    public ZonedDateTime? At { get; init; }

    /// <summary>
    /// Where a counter has to be open at the moment: those whose place is known, but not whether they are open then.
    /// Nearest first, ties by slug; none of a day before the record begins.
    /// </summary>
    public IReadOnlyList<CounterAtADistance> PerhapsOpen { get; init; } = [];

    /// <summary>
    /// Where a counter has to be open at the moment: the nearest of those that are shut then, open at other times, and
    /// nearer than <see cref="Nearest"/>.
    /// </summary>
    public CounterAtADistance? NearerButShut { get; init; }

    /// <summary>Those that meet the need, and after them those that perhaps do.</summary>
    public IReadOnlyList<CounterAtADistance> Listed => [.. Counters, .. PerhapsOpen];

    public CounterAtADistance? Nearest => Counters.Count > 0 ? Counters[0] : null;

    /// <summary>Other counters that may be nearer than the first for part of an area, nearest first.</summary>
    public IReadOnlyList<CounterAtADistance> CouldBeNearer
    {
        get
        {
            if (!Place.IsArea || Counters.Count == 0)
            {
                return [];
            }

            var inParts = new NearestInParts(Place, Counters);
            return [.. Counters.Skip(1).Where(counter => inParts.MayBeNearer(counter.Way.To.Position))];
        }
    }
}
