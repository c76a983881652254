using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Boroughs;

/// <summary>Since when a borough has had no front counter of a kind.</summary>
/// <param name="Day">The first day without one.</param>
/// <param name="Precision">How exactly that day is told.</param>
/// <param name="IsDue">True where no source held says that it came so: never told as having happened.</param>
/// <param name="Last">The last that it had, or may have had where sources do not settle it.</param>
/// <param name="Facts">What the day rests on.</param>
public sealed record LastCounter(
    DateOnly Day, ClosingDayPrecision Precision, bool IsDue, IReadOnlyList<Station> Last, IReadOnlyList<Fact> Facts)
{
    /// <param name="record">The record.</param>
    /// <param name="count">The borough on the day asked about.</param>
    /// <param name="clocks">That day, and the day of knowing.</param>
    /// <param name="need">The kind: open at some time of the week, or day and night.</param>
    /// <returns>None where it has one or may have, where the record cannot count, and where it never had one in the record.</returns>
    public static LastCounter? Find(CounterRecord record, BoroughCount count, Clocks clocks, Need need)
    {
        if (!count.IsCounted || count.Counters.Any(counter => MayOffer(counter.State, need)))
        {
            return null;
        }

        var stations = count.Counters.Select(counter => counter.Station).ToList();
        foreach (var day in ChangesBack(record, stations, clocks.On))
        {
            var before = States(day.AddDays(-1)).Where(counter => MayOffer(counter.State, need)).ToList();
            if (before.Count > 0)
            {
                var certain = before.FindAll(counter => Offers(counter.State, need));
                return Found(day, certain.Count > 0, certain.Count > 0 ? certain : before);
            }
        }

        return null;

        List<(Station Station, CounterState State)> States(DateOnly on) =>
            stations.ConvertAll(station => (station, record.StateOf(station, clocks with { On = on })));

        LastCounter Found(DateOnly day, bool wasCertain, List<(Station Station, CounterState State)> last)
        {
            var after = States(day);
            var ended = after.FindAll(counter => last.Exists(one => one.Station == counter.Station));
            // One that was due to close earlier, and may not have, would be the last.
            var unconfirmed = after.FindAll(counter => ClosingDay.FromState(counter.State) is { IsDue: true });
            return new LastCounter(
                day,
                !wasCertain ? ClosingDayPrecision.AtLatest : PrecisionOf(ended.ConvertAll(counter => counter.Station), day),
                ended.Exists(counter => counter.State.IsDue) || unconfirmed.Count > 0,
                ended.ConvertAll(counter => counter.Station),
                [.. ended.Concat(unconfirmed).Select(counter => counter.State.Basis).OfType<Fact>().Distinct()]);
        }

        ClosingDayPrecision PrecisionOf(List<Station> ended, DateOnly day) => ended
            .Select(station => record.PrecisionOfClosing(station, day, clocks.Known) ?? ClosingDayPrecision.OwnDay).Max();
    }

    private static bool Offers(CounterState state, Need need) =>
        need == Need.TwentyFourHours ? state.Service == Service.TwentyFourHours : state.IsOpen;

    /// <summary>Also where no source settles it: one that is open by hours that none states may be open day and night.</summary>
    private static bool MayOffer(CounterState state, Need need) => Offers(state, need)
        || state.Service == Service.Unknown
        || (need == Need.TwentyFourHours && state.Service == Service.Open);

    /// <summary>Days up to that one on which anything of the stations may change, newest first.</summary>
    private static IEnumerable<DateOnly> ChangesBack(CounterRecord record, IReadOnlyList<Station> stations, DateOnly on) =>
        stations.SelectMany(station => station.Periods.Select(period => period.From).Concat(station.Decisions.Select(decision => decision.Due)))
            .Concat(record.Stages.Select(stage => stage.Due))
            .Where(day => day > record.FirstDay && day <= on)
            .Distinct().OrderDescending();
}
