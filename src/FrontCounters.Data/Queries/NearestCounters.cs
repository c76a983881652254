using FrontCounters.Data.Geography;
using FrontCounters.Data.Time;
using NodaTime;

namespace FrontCounters.Data.Queries;

/// <summary>Which counter is nearest: a pure function over the few counters of a day, in all of London.</summary>
public static class NearestCounters
{
    /// <summary>Of a whole day, at whatever hour: <see cref="Need.Open"/> asks about a moment instead.</summary>
    public static NearestAnswer NearestTo(this CounterRecord record, Place place, Need need, Clocks clocks) =>
        record.NearestTo(place, need, record.LondonOn(clocks));

    /// <summary>At a moment, each counter with its state then.</summary>
    public static NearestAnswer NearestTo(
        this CounterRecord record, Place place, Need need, ZonedDateTime at, DateOnly known)
    {
        var clocks = new Clocks(at.WithZone(LondonClock.London).Date.ToDateOnly(), known);
        return record.NearestTo(place, need, record.LondonOn(clocks), at);
    }

    internal static NearestAnswer NearestTo(
        this CounterRecord record, Place place, Need need, LondonOnADay london, ZonedDateTime? at = null)
    {
        var bank = record.BankOf(place.Position);
        var seen = london.Counters.Select(counter => Seen.At(record, counter, need, at, london.Clocks.Known)).ToList();
        var placed = Placed(seen.Where(each => each.Meets == true));
        var notPlaced = BySlug(seen.Where(each => each is { Meets: true, Counter.Point: null }));
        var isPerhapsOpen = seen.ToLookup(each => each is { Meets: null, Then: not null, Counter.Point: not null }
            && need == Need.Open && each.Then.Doubt != Doubt.BeforeOurRecord);
        var notKnown = BySlug(isPerhapsOpen[false].Where(each => each.Meets is null));
        return new NearestAnswer(
            place,
            need,
            london.Clocks,
            placed,
            notPlaced,
            PerhapsNearer(record, place, notPlaced, placed),
            PerhapsNearer(record, place, notKnown, placed))
        {
            At = at,
            PerhapsOpen = Placed(isPerhapsOpen[true]),
            NearerButShut = need == Need.Open
                ? Placed(seen.Where(each => each is { Meets: false, Counter.State.IsOpen: true }))
                    .FirstOrDefault(shut => placed.Count == 0 || shut.Metres < placed[0].Metres)
                : null,
        };

        List<CounterAtADistance> Placed(IEnumerable<Seen> counters) =>
        [
            .. counters.Where(each => each.Counter.Point is not null)
                .Select(each => From(place, each, bank.IsParted(record.BankOf(each.Counter.Point!.Position))))
                .OrderBy(counter => counter.Metres)
                .ThenBy(counter => counter.Counter.Station.Slug, StringComparer.Ordinal),
        ];
    }

    /// <summary>Which of them may be nearer than the nearest of those that are settled and placed.</summary>
    private static List<CounterOnADay> PerhapsNearer(
        CounterRecord record, Place place, List<CounterOnADay> counters, List<CounterAtADistance> placed)
    {
        if (counters.Count == 0 || placed.Count == 0)
        {
            return counters;
        }

        var inParts = new NearestInParts(place, [.. placed.Select(each => each.Counter.Point!.Position)]);
        return counters.FindAll(counter => counter.Point is { } point
            ? inParts.MayBeNearer(point.Position)
            : inParts.MayBeNearer(from => record.Boundaries.MetresFrom(counter.Station.BoroughSlug, from)));
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
