using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Counters;

/// <summary>From when a counter's periods were known: what is announced for a day to come is known before it.</summary>
public static class KnowingPeriods
{
    /// <summary>
    /// A period that carries out a stage's decision is told by that stage until it begins. Any other is known from its
    /// earliest source of the year before it begins, and otherwise from the day it began: a source of 2011 does not make
    /// a period of 2017 known in 2011.
    /// </summary>
    public static DateOnly KnownOn(this Period period) =>
        period.Station.Decisions.Any(decision => decision.Due == period.From)
            ? period.From
            : period.Sources.Select(source => source.LatestDay)
                .Where(day => day >= period.From.AddYears(-1) && day < period.From)
                .DefaultIfEmpty(period.From)
                .Min();

    /// <summary>Whether it had begun by then, or been announced.</summary>
    public static bool IsKnown(this Period period, DateOnly known) => period.From <= known || period.KnownOn() <= known;

    /// <summary>What the station's counter offered, and was announced to offer, as known on a day; oldest first.</summary>
    public static IEnumerable<Period> PeriodsKnown(this Station station, DateOnly known) => station.Periods
        .Where(period => period.IsKnown(known))
        .OrderBy(period => period.From);

    /// <summary>What follows a period, where that was known by then.</summary>
    public static Period? Next(this Period period, DateOnly known) => period.To is { } end
        ? period.Station.Periods.FirstOrDefault(next => next.From == end && next.IsKnown(known))
        : null;
}
