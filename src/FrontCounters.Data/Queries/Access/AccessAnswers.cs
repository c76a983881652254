using FrontCounters.Data.Queries.Boroughs;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Nearest;

namespace FrontCounters.Data.Queries.Access;

/// <summary>How easily London's postcodes reach a front counter, wherever in London that is.</summary>
public static class AccessAnswers
{
    /// <summary>The figures of a day. One page asks for several days, so an answer is kept for the next.</summary>
    public static AccessOnADay AccessOn(this CounterRecord record, Clocks clocks, PostcodesCounted postcodes) =>
        record.Kept.GetOrAdd((clocks, postcodes), _ => record.AccessIn(record.LondonOn(clocks), postcodes));

    /// <summary>The figures of a day, worked out.</summary>
    public static AccessOnADay AccessIn(this CounterRecord record, LondonOnADay london, PostcodesCounted postcodes)
    {
        var isTold = london.IsCounted && london.TellsHowMany;
        var any = isTold ? new ReachCalculator(london, Need.Any, postcodes) : null;
        var night = isTold ? new ReachCalculator(london, Need.TwentyFourHours, postcodes) : null;
        var boroughs = record.Boroughs.Select(borough =>
        {
            var there = postcodes.Boroughs.GetValueOrDefault(borough.Slug);
            return new AccessFigures(
                borough,
                there?.Places ?? 0,
                there?.Postcodes ?? 0,
                any?.From(borough.Slug),
                night?.From(borough.Slug),
                isTold && london.CountIn(borough).IsCounted ? HoursOffered.By(london.In(borough)) : null);
        }).ToList();
        var whole = new AccessFigures(
            null,
            boroughs.Sum(borough => borough.Places),
            boroughs.Sum(borough => borough.Postcodes),
            any?.FromAll(),
            night?.FromAll(),
            isTold ? HoursOffered.By(london.Counters) : null);
        return new AccessOnADay(london, postcodes.From, whole, boroughs);
    }
}
