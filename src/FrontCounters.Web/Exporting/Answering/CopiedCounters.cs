using System.Text.Json;
using FrontCounters.Data;
using FrontCounters.Data.Geography;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Hours;
using FrontCounters.Data.Queries.Places;
using FrontCounters.Data.Record;
using FrontCounters.Data.Time;
using FrontCounters.Web.Formats;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Exporting.Answering;

/// <summary>
/// Every counter that can be an answer of the copy in the days that it answers, with the calendar of those days: bank
/// holidays and changes of the clocks come from the rules of the record, so that the script has none of its own.
/// </summary>
public sealed record CopiedCounters
{
    /// <summary>The form of the files; a script that knows another says that it cannot answer.</summary>
    public const int Form = 1;

    /// <summary>How many days a copy answers for: more than a year, so that no public holiday is missing.</summary>
    public const int Days = 400;

    public int Version { get; init; } = Form;

    /// <summary>The day of the export.</summary>
    public required DateOnly Day { get; init; }

    public required string Release { get; init; }

    /// <summary>The day of the newest source.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The last day that can be asked about.</summary>
    public required DateOnly Until { get; init; }

    /// <summary>How many days after a moment are searched for what comes next.</summary>
    public required int DaysAhead { get; init; }

    /// <summary>Where what the copy cannot answer is answered; none where nowhere is.</summary>
    public required string? Live { get; init; }

    public required IReadOnlyList<DateOnly> BankHolidays { get; init; }

    /// <summary>Why nothing is known of a bank holiday, in words.</summary>
    public required string BankHoliday { get; init; }

    /// <summary>From which instant London's clocks are how many minutes ahead of UTC, in order.</summary>
    public required IReadOnlyList<ClocksFrom> Clocks { get; init; }

    /// <summary>The postcode districts that there is a file of.</summary>
    public IReadOnlyList<string> Districts { get; init; } = [];

    /// <summary>The letters of postcodes of which some districts are next door to London.</summary>
    public IReadOnlyList<string> Beyond { get; init; } = [];

    /// <summary>The first two letters of names that there is a file of.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>The places of counters, in the order that ways name them by.</summary>
    public required IReadOnlyList<CopiedPoint> Points { get; init; }

    public required IReadOnlyList<CopiedCounter> Counters { get; init; }

    /// <summary>What the counters offer, by the day on which it is known: the last that is not after the reader's day holds.</summary>
    public required IReadOnlyList<Epoch> Known { get; init; }

    private Dictionary<StationPoint, int> Indexes { get; init; } = [];

    /// <summary>A point's place in <see cref="Points"/>; none where it is not among them.</summary>
    internal int? IndexOf(StationPoint point) => Indexes.TryGetValue(point, out var at) ? at : null;

    /// <param name="record">What is known.</param>
    /// <param name="day">The day of the export.</param>
    /// <param name="live">A running site; none where there is none.</param>
    public static CopiedCounters FromRecord(CounterRecord record, DateOnly day, string? live)
    {
        var until = day.AddDays(Days);
        var indexes = new Dictionary<StationPoint, int>();
        var turns = Turns(record, day, until.AddDays(OpeningHours.DaysAhead + 1));
        var counters = record.Stations.Where(station => CanBeAnAnswer(record, station, turns)).ToList();
        var known = new List<Epoch>();
        foreach (var on in turns)
        {
            var next = new Epoch(on, [.. counters.Select(station => States(record, station, on, turns, IndexOf))]);
            if (known.Count == 0 || !IsTheSameFrom(known[^1], next))
            {
                known.Add(next);
            }
        }

        return new CopiedCounters
        {
            Day = day,
            Release = record.Release.Id,
            AsOf = record.AsOf(day),
            Until = until,
            DaysAhead = OpeningHours.DaysAhead,
            Live = live,
            BankHolidays = [.. Enumerable.Range(0, Days + OpeningHours.DaysAhead + 2).Select(day.AddDays).Where(Data.Time.BankHolidays.Include)],
            Beyond = record.LettersBeyondLondon(),
            BankHoliday = OpenStateInWords.Reason(UnknownReason.BankHoliday),
            Clocks = [.. ClocksIn(day, until.AddDays(OpeningHours.DaysAhead + 2))],
            Points = [.. indexes.OrderBy(point => point.Value).Select(point => CopiedPoint.From(record, point.Key))],
            Counters =
            [
                .. counters.Select(station => new CopiedCounter(
                    station.Slug, station.Name, station.Borough.Name,
                    [.. AnnouncedInWords.For(record, station, day).Select(change => new Announcement(change.From, change.Sentence))])),
            ],
            Known = known,
            Indexes = indexes,
        };

        int IndexOf(StationPoint point)
        {
            indexes.TryAdd(point, indexes.Count);
            return indexes[point];
        }
    }

    /// <summary>The day itself, and each later one on which anything of a counter may become another or be known otherwise.</summary>
    private static List<DateOnly> Turns(CounterRecord record, DateOnly day, DateOnly end) =>
    [
        .. record.Stations.SelectMany(station => station.Periods.SelectMany(period => new[] { period.From, period.To, period.KnownFrom })
                .Concat(station.Decisions.Select(decision => (DateOnly?)decision.Due))
                .Concat(station.Points.Cast<IDated>().Concat(station.Addresses).SelectMany(dated => new[] { dated.From, dated.To })))
            .Concat(record.Stages.SelectMany(stage => new DateOnly?[] { stage.Date, stage.Due }))
            .Concat(record.Sources.Select(source => (DateOnly?)source.LatestDay))
            .OfType<DateOnly>().Where(turn => turn > day && turn <= end).Append(day).Distinct().Order(),
    ];

    private static bool CanBeAnAnswer(CounterRecord record, Station station, IReadOnlyList<DateOnly> turns) =>
        turns.SelectMany(known => turns.Where(on => on >= known).Select(on => record.StateOf(station, new Clocks(on, known))))
            .Any(state => state.Service != Service.None);

    private static List<CopiedState> States(
        CounterRecord record, Station station, DateOnly known, IReadOnlyList<DateOnly> turns, Func<StationPoint, int> indexOf)
    {
        var states = new List<CopiedState>();
        foreach (var on in turns.Where(turn => turn >= known))
        {
            var clocks = new Clocks(on, known);
            var next = CopiedState.FromCounter(record.CounterOn(station, clocks), on, clocks, indexOf);
            if (states.Count == 0 || !AreTheSame(states[^1] with { From = on }, next))
            {
                states.Add(next);
            }
        }

        return states;
    }

    /// <summary>The same of each day from the later one's own on: what was before it nobody asks of it.</summary>
    private static bool IsTheSameFrom(Epoch epoch, Epoch later) => epoch.States.Zip(later.States).All(pair =>
    {
        var held = pair.First.FindAll(state => state.From > later.From);
        held.Insert(0, pair.First.Last(state => state.From <= later.From) with { From = later.From });
        return held.Count == pair.Second.Count && held.Zip(pair.Second).All(states => AreTheSame(states.First, states.Second));
    });

    private static bool AreTheSame(CopiedState one, CopiedState other) =>
        JsonSerializer.Serialize(one, SiteJson.Options) == JsonSerializer.Serialize(other, SiteJson.Options);

    private static IEnumerable<ClocksFrom> ClocksIn(DateOnly first, DateOnly last) => LondonClock.London
        .GetZoneIntervals(LondonTime.StartOf(first).ToInstant(), LondonTime.StartOf(last).ToInstant())
        .Select((interval, at) => new ClocksFrom(
            at == 0 ? 0 : interval.Start.ToUnixTimeMilliseconds(), interval.WallOffset.Seconds / 60));

    /// <param name="From">Milliseconds since 1970; 0 for the first.</param>
    /// <param name="Minutes">How far ahead of UTC.</param>
    public sealed record ClocksFrom(long From, int Minutes);

    /// <param name="From">The first day on which this is known.</param>
    /// <param name="States">Of each counter, in their order, what it offers from that day on.</param>
    public sealed record Epoch(DateOnly From, IReadOnlyList<List<CopiedState>> States);

    /// <param name="Slug">The name of its page.</param>
    /// <param name="Name">What it is called.</param>
    /// <param name="Borough">The borough's name.</param>
    /// <param name="Announced">What was announced by the day of the export for later days.</param>
    public sealed record CopiedCounter(string Slug, string Name, string Borough, IReadOnlyList<Announcement> Announced);

    public sealed record Announcement(DateOnly From, string Sentence);

    /// <param name="Counter">The slug of its counter, by which equal distances are put in order.</param>
    /// <param name="Lat">WGS 84.</param>
    /// <param name="Lng">WGS 84.</param>
    /// <param name="South">True on the south bank of the Thames; none where that is not known.</param>
    public sealed record CopiedPoint(string Counter, double Lat, double Lng, bool? South)
    {
        public static CopiedPoint From(CounterRecord record, StationPoint point) => new(
            point.StationSlug, point.Position.Latitude, point.Position.Longitude, IsSouth(record, point.Position));
    }

    /// <summary>Whether it is on the south bank; none where that is not known.</summary>
    internal static bool? IsSouth(CounterRecord record, Position position) =>
        record.Boundaries.BankOf(position) is { } bank ? bank == Bank.South : null;
}
