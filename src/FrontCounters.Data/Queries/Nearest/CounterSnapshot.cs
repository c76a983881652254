using FrontCounters.Data.Geography;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Hours;
using FrontCounters.Data.Record;
using NodaTime;

namespace FrontCounters.Data.Queries.Nearest;

/// <summary>
/// Every counter of a day or moment with whether it meets a need: what does not depend on where a reader is, worked out
/// once for all the places that are asked about.
/// </summary>
public sealed class CounterSnapshot
{
    private readonly CounterRecord record;
    private readonly LondonOnADay london;
    private readonly ZonedDateTime? at;
    private readonly Need need;
    private readonly Dictionary<StationPoint, Candidate> meeting;
    private readonly Dictionary<StationPoint, Candidate> perhapsOpen;
    private readonly Dictionary<StationPoint, Candidate> shut;
    private readonly List<CounterOnADay> notPlaced;
    private readonly List<CounterOnADay> notKnown;

    internal CounterSnapshot(CounterRecord record, LondonOnADay london, Need need, ZonedDateTime? at)
    {
        (this.record, this.london, this.need, this.at) = (record, london, need, at);
        var seen = london.Counters.Select(counter => Candidate.At(record, counter, need, at, london.Clocks.Known)).ToList();
        meeting = ByPoint(seen.Where(candidate => candidate.Meets == true));
        notPlaced = BySlug(seen.Where(candidate => candidate is { Meets: true, Counter.Point: null }));
        perhapsOpen = ByPoint(seen.Where(candidate => candidate is { Meets: null, Then: not null }
            && need == Need.Open && candidate.Then.Doubt != UnknownReason.BeforeOurRecord));
        notKnown = BySlug(seen.Where(candidate => candidate.Meets is null).Except(perhapsOpen.Values));
        shut = ByPoint(seen.Where(candidate => need == Need.Open && candidate is { Meets: false, Counter.State.IsOpen: true }));
    }

    public NearestAnswer NearestTo(NearestFrom standpoint)
    {
        var (place, ways) = (standpoint.Place, standpoint.Ways);
        var placed = Placed(meeting, ways);
        return new NearestAnswer(
            place,
            need,
            london.Clocks,
            placed,
            notPlaced,
            PerhapsNearer(place, notPlaced, placed),
            PerhapsNearer(place, notKnown, placed))
        {
            RecordBegins = record.FirstDay,
            At = at,
            PerhapsOpen = Placed(perhapsOpen, ways),
            NearerButShut = Placed(shut, ways)
                .FirstOrDefault(counter => placed.Count == 0 || counter.Metres < placed[0].Metres),
        };
    }

    private static List<CounterAtADistance> Placed(
        Dictionary<StationPoint, Candidate> counters, IReadOnlyList<StraightLine> ways)
    {
        var placed = new List<CounterAtADistance>(counters.Count);
        foreach (var way in counters.Count > 0 ? ways : [])
        {
            if (counters.TryGetValue(way.To, out var seen))
            {
                placed.Add(new CounterAtADistance(seen.Counter, way, seen.Then));
            }
        }

        return placed;
    }

    /// <summary>Which of them may be nearer than the nearest of those that are settled and placed.</summary>
    private List<CounterOnADay> PerhapsNearer(
        Place place, List<CounterOnADay> counters, List<CounterAtADistance> placed)
    {
        if (counters.Count == 0 || placed.Count == 0)
        {
            return counters;
        }

        var inParts = new NearestInParts(place, placed);
        return counters.FindAll(counter => counter.Point is { } point
            ? inParts.MayBeNearer(point.Position)
            : inParts.MayBeNearer((from, metres) => record.Boundaries.Lies(from, counter.Station.BoroughSlug, metres)));
    }

    /// <summary>Those whose place is known, by that place.</summary>
    private static Dictionary<StationPoint, Candidate> ByPoint(IEnumerable<Candidate> counters) =>
        counters.Where(candidate => candidate.Counter.Point is not null).ToDictionary(candidate => candidate.Counter.Point!);

    private static List<CounterOnADay> BySlug(IEnumerable<Candidate> counters) =>
        [.. counters.Select(candidate => candidate.Counter).OrderBy(counter => counter.Station.Slug, StringComparer.Ordinal)];

    /// <summary>A counter with its state at the moment, if one is asked about, and whether it meets the need.</summary>
    private sealed record Candidate(CounterOnADay Counter, OpenState? Then, bool? Meets)
    {
        public static Candidate At(
            CounterRecord record, CounterOnADay counter, Need need, ZonedDateTime? at, DateOnly known)
        {
            var then = at is { } time ? record.OpenAt(counter.Station, time, known) : null;
            return new Candidate(counter, then, counter.State.Meets(need, then));
        }
    }
}
