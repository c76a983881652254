using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Counters;

/// <summary>Every counter of the record on one day, as known on one day.</summary>
/// <param name="Clocks">The two days.</param>
/// <param name="Counters">Every counter, closed ones included, by station name; those that a round long past closed come last.</param>
/// <param name="Plan">The newest stage known then with changes due between then and the day; none for the past.</param>
public sealed record LondonOnADay(
    Clocks Clocks, IReadOnlyList<CounterOnADay> Counters, Stage? Plan)
{
    // Looked up for every borough of a list, so parted once; two that do so at the same time find the same.
    private ILookup<string, CounterOnADay>? byBorough;

    public IReadOnlyList<CounterOnADay> Counters
    {
        get;
        init => (field, byBorough) = (value, null);
    } = Counters;

    /// <summary>The record's first day.</summary>
    public required DateOnly RecordBegins { get; init; }

    /// <summary>The plan, where it counts what will remain but names no station.</summary>
    public Stage? Unnamed => Plan is { Remaining: not null, Decisions.Count: 0 } ? Plan : null;

    /// <summary>
    /// Counters open to the public: counted by name or, where the newest plan names none, the number it states.
    /// </summary>
    public int Open => Unnamed?.Remaining ?? Counters.Count(counter => counter.State.IsOpen);

    /// <summary>Those open day and night; none is known where the newest plan neither names nor counts them.</summary>
    public int? OpenTwentyFourHours => Unnamed is null
        ? Counters.Count(counter => counter.State.Service == Service.TwentyFourHours)
        : Unnamed.Remaining24Hours;

    /// <summary>
    /// False where the record cannot count by name: before its first day or as known before it, and where the newest
    /// plan names no station.
    /// </summary>
    public bool IsCounted => Unnamed is null
        && Clocks.On >= RecordBegins
        && Clocks.Known >= RecordBegins;

    /// <summary>Those of which no source settles whether they are open.</summary>
    public int Unknown => Counters.Count(counter => counter.State.Service == Service.Unknown);

    /// <summary>
    /// False where of more counters it is not known whether they are open than are known to be: then the number of known
    /// ones says nothing of how many there are, and a distance to the nearest of them nothing of how far it is.
    /// </summary>
    public bool TellsHowMany => Unnamed is not null || Open >= Unknown;

    /// <summary>True where the counts rest on what is only due.</summary>
    public bool IsDue => Counters.Any(counter => counter.State.IsCountedOnAPlan);

    /// <summary>What the open counters rest on.</summary>
    public EvidenceCounts OfTheOpen =>
        EvidenceCounts.From(Counters.Where(counter => counter.State.IsOpen).Select(counter => counter.State));

    /// <summary>Those of a borough, in the same order.</summary>
    public IEnumerable<CounterOnADay> In(Borough borough) =>
        (byBorough ??= Counters.ToLookup(counter => counter.Station.BoroughSlug, StringComparer.Ordinal))[borough.Slug];
}
