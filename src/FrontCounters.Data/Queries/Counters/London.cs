using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Counters;

/// <summary>Questions about all of London on a day.</summary>
public static class London
{
    public static LondonOnADay LondonOn(this CounterRecord record, Clocks clocks) =>
        record.Kept.GetOrAdd(clocks, _ =>
        {
            Stage[] stages = [.. record.NewestStages(clocks)];
            return new LondonOnADay(
                clocks,
                [.. InOrder(record).Select(station => CounterOn(station, clocks, record.StateOf(station, clocks, stages)))],
                stages.LastOrDefault())
            {
                RecordBegins = record.FirstDay,
            };
        });

    /// <summary>By name, those that a round long past closed for good last: the same on every day.</summary>
    private static Station[] InOrder(CounterRecord record) => record.Kept.Once<Station[]>(
        () => [.. record.Stations.OrderBy(station => station.ClosedEarlier() is not null)]);

    public static CounterOnADay CounterOn(this CounterRecord record, Station station, Clocks clocks) =>
        CounterOn(station, clocks, record.StateOf(station, clocks));

    private static CounterOnADay CounterOn(Station station, Clocks clocks, CounterState state) => new(
        station,
        state,
        station.Addresses.FirstOrDefault(address => address.Leads && ((IDated)address).Holds(clocks.On)),
        station.Points.FirstOrDefault(point => ((IDated)point).Holds(clocks.On)));

    /// <summary>Counts what a total counts, from periods and decisions.</summary>
    /// <returns>The number, and the slugs of the stations or boroughs that make it up.</returns>
    public static (int? Value, IReadOnlyList<string> Names) Compute(this CounterRecord record, Total total)
    {
        var london = record.LondonOn(new Clocks(total.On, total.Known));
        return total.Measure switch
        {
            TotalMeasure.Open => (london.Open, Stations(state => state.IsOpen)),
            TotalMeasure.OpenTwentyFourHours =>
                (london.OpenTwentyFourHours, Stations(state => state.Service == Service.TwentyFourHours)),
            TotalMeasure.OpenLimited => Counted(Stations(state => state.Service == Service.Limited)),
            TotalMeasure.OpenByDay => Counted(Stations(state => state.Class == CounterClass.Daytime)),
            TotalMeasure.OpenWithVolunteers => Counted(Stations(state => state.Class == CounterClass.Volunteers)),
            TotalMeasure.OpenForATime => Counted(Stations(state => state.Class == CounterClass.Temporary)),
            TotalMeasure.Unknown => Counted(Stations(state => state.Service == Service.Unknown)),
            TotalMeasure.BoroughsWithoutCounter => Counted(Boroughs(states => !states.Any(state => state.IsOpen))),
            TotalMeasure.BoroughsWithTwentyFourHours => Counted(Boroughs(HasTwentyFourHours)),
            TotalMeasure.BoroughsWithoutTwentyFourHours => Counted(Boroughs(states => !HasTwentyFourHours(states))),
            _ => throw new InvalidOperationException($"Nothing counts {total.Measure}."),
        };

        IReadOnlyList<string> Stations(Func<CounterState, bool> isMeant) =>
            [.. london.Counters.Where(counter => isMeant(counter.State)).Select(counter => counter.Station.Slug)];

        IReadOnlyList<string> Boroughs(Func<IEnumerable<CounterState>, bool> isMeant) =>
            [.. record.Boroughs.Where(borough => borough.Force == Force.Metropolitan)
                .Where(borough => isMeant(london.In(borough).Select(counter => counter.State)))
                .Select(borough => borough.Slug)];
    }

    private static bool HasTwentyFourHours(IEnumerable<CounterState> states) =>
        states.Any(state => state.Service == Service.TwentyFourHours);

    private static (int? Value, IReadOnlyList<string> Names) Counted(IReadOnlyList<string> names) =>
        (names.Count, names);
}
