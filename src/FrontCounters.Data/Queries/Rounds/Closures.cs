using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Rounds;

/// <summary>Every closing of a front counter that the record holds.</summary>
public static class Closures
{
    /// <summary>
    /// The closings that rounds decided, and those that nobody did, as known on a day: oldest first, then by name. A counter
    /// that opened again and closed again is among them twice.
    /// </summary>
    public static IReadOnlyList<ClosedCounter> ClosuresKnown(this CounterRecord record, DateOnly known) =>
        record.Kept.GetOrAdd<DateOnly, IReadOnlyList<ClosedCounter>>(known, _ =>
        {
            var decided = record.Rounds.SelectMany(round => record.OutcomesOf(round, known))
                .Where(outcome => outcome.Closure != Closure.None)
                .Select(outcome => ToClosedCounter(record, outcome.Decision.Station, outcome.Closing!, outcome.Precision!.Value, outcome.Decision, known))
                .ToList();
            return
            [
                .. record.Stations.SelectMany(station => Undecided(record, station, decided, known)).Concat(decided)
                    .OrderBy(closed => closed.Closing.Day)
                    .ThenBy(closed => closed.Station.Name, StringComparer.Ordinal),
            ];
        });

    /// <summary>How exactly a station's closing day is told; none where no closing that is known has that day.</summary>
    public static ClosingDayPrecision? PrecisionOfClosing(this CounterRecord record, Station station, DateOnly day, DateOnly known) =>
        record.ClosuresKnown(known).FirstOrDefault(closed => closed.Station == station && closed.Closing.Day == day)?.Precision;

    /// <summary>Where a counter that was open is none, and no round decided it for that time.</summary>
    private static IEnumerable<ClosedCounter> Undecided(
        CounterRecord record, Station station, List<ClosedCounter> decided, DateOnly known)
    {
        DateOnly? openUntil = null;
        foreach (var period in station.PeriodsKnown(known))
        {
            if (period.Service.IsOpen())
            {
                openUntil = period.To;
            }
            else if (period.Service == Service.None && openUntil is { } end)
            {
                openUntil = null;
                if (!decided.Exists(closed => closed.Station == station && closed.Closing.Day >= end && closed.Closing.Day <= period.From))
                {
                    yield return ToClosedCounter(
                        record, station, ClosingDay.FromPeriod(period, known),
                        end == period.From ? ClosingDayPrecision.OwnDay : ClosingDayPrecision.AtLatest, null, known);
                }
            }
        }
    }

    private static ClosedCounter ToClosedCounter(
        CounterRecord record, Station station, ClosingDay closing, ClosingDayPrecision precision, Decision? decision, DateOnly known)
    {
        var open = station.PeriodsKnown(known).Where(period => period.Service.IsOpen()).ToList();
        var last = open.LastOrDefault(period => period.From < closing.Day);
        var lastDay = (last?.To is { } end && end < closing.Day ? end : closing.Day).AddDays(-1);
        return new ClosedCounter(
            station,
            closing,
            precision,
            decision,
            open.FirstOrDefault(period => period.From > closing.Day)?.From,
            lastDay,
            record.CounterOn(station, new Clocks(lastDay, known)));
    }
}

/// <summary>A counter that closed, or was due to, at one time.</summary>
/// <param name="Station">Whose counter it was.</param>
/// <param name="Closing">The first day without it, and whether a source says that it came so.</param>
/// <param name="Precision">How exactly that day is told.</param>
/// <param name="Decision">What a round last decided of it; none where no round did, as after a fire.</param>
/// <param name="Reopened">The first day on which it was open again; none where it was not.</param>
/// <param name="LastOpenDay">The last day before it on which the counter is known to have been open.</param>
/// <param name="Before">State and place on that day.</param>
public sealed record ClosedCounter(
    Station Station,
    ClosingDay Closing,
    ClosingDayPrecision Precision,
    Decision? Decision,
    DateOnly? Reopened,
    DateOnly LastOpenDay,
    CounterOnADay Before)
{
    /// <summary>What the day, the decision and the place rest on.</summary>
    public IEnumerable<Fact> Facts =>
        new Fact?[] { Closing.Basis, Decision, Before.Address, Before.Point }.OfType<Fact>().Distinct();
}

/// <summary>Which closings are asked for; what is null asks for all.</summary>
/// <param name="Round">A round's slug, or <see cref="NoRound"/>.</param>
/// <param name="Borough">A borough's slug.</param>
/// <param name="Year">The year of the first day without the counter.</param>
public sealed record ClosureFilter(string? Round, string? Borough, int? Year)
{
    /// <summary>Asks for what no round decided.</summary>
    public const string NoRound = "none";

    public bool Holds(ClosedCounter closed) =>
        (Round is null || Round == (closed.Decision?.RoundSlug ?? NoRound))
        && (Borough is null || Borough == closed.Station.BoroughSlug)
        && (Year is null || Year == closed.Closing.Day.Year);
}
