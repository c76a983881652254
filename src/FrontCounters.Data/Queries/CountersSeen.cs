using FrontCounters.Data.Geography;
using NodaTime;

namespace FrontCounters.Data.Queries;

/// <summary>
/// Every counter of a day or moment with whether it meets a need: what does not depend on where a reader is, worked out
/// once for all the places that are asked about.
/// </summary>
public sealed class CountersSeen
{
    private readonly CounterRecord record;
    private readonly LondonOnADay london;
    private readonly ZonedDateTime? at;
    private readonly Need need;
    private readonly List<Seen> meeting;
    private readonly List<Seen> perhapsOpen;
    private readonly List<Seen> shut;
    private readonly List<CounterOnADay> notPlaced;
    private readonly List<CounterOnADay> notKnown;

    internal CountersSeen(CounterRecord record, LondonOnADay london, Need need, ZonedDateTime? at)
    {
        (this.record, this.london, this.need, this.at) = (record, london, need, at);
        var seen = london.Counters.Select(counter => Seen.At(record, counter, need, at, london.Clocks.Known)).ToList();
        meeting = seen.FindAll(each => each is { Meets: true, Counter.Point: not null });
        notPlaced = BySlug(seen.Where(each => each is { Meets: true, Counter.Point: null }));
        perhapsOpen = seen.FindAll(each => each is { Meets: null, Then: not null, Counter.Point: not null }
            && need == Need.Open && each.Then.Doubt != Doubt.BeforeOurRecord);
        notKnown = BySlug(seen.Where(each => each.Meets is null).Except(perhapsOpen));
        shut = need == Need.Open
            ? seen.FindAll(each => each is { Meets: false, Counter: { State.IsOpen: true, Point: not null } })
            : [];
    }

    public NearestAnswer NearestTo(Place place) => NearestTo(place, record.BankOf(place.Position));

    /// <summary>The same of a place whose bank of the Thames is at hand.</summary>
    internal NearestAnswer NearestTo(Place place, Bank? bank)
    {
        var placed = Placed(meeting);
        return new NearestAnswer(
            place,
            need,
            london.Clocks,
            placed,
            notPlaced,
            PerhapsNearer(place, notPlaced, placed),
            PerhapsNearer(place, notKnown, placed))
        {
            At = at,
            PerhapsOpen = Placed(perhapsOpen),
            NearerButShut = Placed(shut).FirstOrDefault(each => placed.Count == 0 || each.Metres < placed[0].Metres),
        };

        List<CounterAtADistance> Placed(IEnumerable<Seen> counters) =>
        [
            .. counters
                .Select(each => From(place, each, bank.IsParted(record.BankOf(each.Counter.Point!.Position))))
                .OrderBy(counter => counter.Metres)
                .ThenBy(counter => counter.Counter.Station.Slug, StringComparer.Ordinal),
        ];
    }

    /// <summary>Which of them may be nearer than the nearest of those that are settled and placed.</summary>
    private List<CounterOnADay> PerhapsNearer(
        Place place, List<CounterOnADay> counters, List<CounterAtADistance> placed)
    {
        if (counters.Count == 0 || placed.Count == 0)
        {
            return counters;
        }

        var inParts = new NearestInParts(place, [.. placed.Select(each => each.Counter.Point!.Position)]);
        return counters.FindAll(counter => counter.Point is { } point
            ? inParts.MayBeNearer(point.Position)
            : inParts.MayBeNearer((from, metres) => record.Boundaries.Lies(from, counter.Station.BoroughSlug, metres)));
    }

    private static CounterAtADistance From(Place place, Seen seen, bool? crossesThames)
    {
        var to = seen.Counter.Point!.Position;
        var metres = place.Position.MetresTo(to);
        var least = place.Parts.Min(part => part.Middle.MetresTo(to) - part.SpreadMetres);
        var most = place.Parts.Max(part => part.Middle.MetresTo(to) + part.SpreadMetres);
        return new CounterAtADistance(
            seen.Counter,
            Whole(metres),
            Whole(Math.Clamp(least, 0, metres)),
            place.SpreadMetres is null ? null : Whole(Math.Max(most, metres)),
            Whole(metres) == 0 ? null : place.Position.DirectionTo(to),
            crossesThames,
            seen.Then);
    }

    private static int Whole(double metres) => (int)Math.Round(metres, MidpointRounding.AwayFromZero);

    private static List<CounterOnADay> BySlug(IEnumerable<Seen> counters) =>
        [.. counters.Select(each => each.Counter).OrderBy(counter => counter.Station.Slug, StringComparer.Ordinal)];

    /// <summary>A counter with its state at the moment, if one is asked about, and whether it meets the need.</summary>
    private sealed record Seen(CounterOnADay Counter, OpenState? Then, bool? Meets)
    {
        public static Seen At(
            CounterRecord record, CounterOnADay counter, Need need, ZonedDateTime? at, DateOnly known)
        {
            var then = at is { } time ? record.OpenAt(counter.Station, time, known) : null;
            return new Seen(counter, then, counter.State.Meets(need, then));
        }
    }
}
