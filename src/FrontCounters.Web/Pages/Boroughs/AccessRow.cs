using FrontCounters.Data;
using FrontCounters.Data.Queries.Access;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Pages.Shared;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Boroughs;

/// <summary>How far a borough's postcodes are from a counter on one of the days that changes are told for.</summary>
/// <param name="Label">What the day is called.</param>
/// <param name="Query">The two days, for a link to the borough then.</param>
/// <param name="Access">All of London on that day.</param>
/// <param name="Figures">The borough's own.</param>
/// <param name="Cited">What they rest on.</param>
public sealed record AccessRow(
    string Label, string Query, AccessOnADay Access, AccessFigures Figures, CitedFact Cited)
{
    /// <returns>Oldest first; the day asked about comes last.</returns>
    public static IReadOnlyList<AccessRow> ForBorough(
        CounterRecord record, Borough borough, AskedClocks asked, PostcodesCounted postcodes) =>
    [
        .. record.MilestonesUpTo(asked.On, asked.Known).Select(day =>
        {
            var access = record.AccessOn(day.Clocks, postcodes);
            var figures = access.In(borough);
            return new AccessRow(
                ComparedDayInWords.Label(day, asked.Today),
                ComparedDayInWords.Query(day.Clocks, asked.Today),
                access,
                figures,
                CitedOf(record, access, figures));
        }),
    ];

    /// <summary>Where the postcodes are, and what every counter that is the nearest to some rests on.</summary>
    public static CitedFact CitedOf(CounterRecord record, AccessOnADay access, AccessFigures figures) => new(
        AccessInWords.Standing(access, figures),
        null,
        access.London.Unnamed is { } unnamed
            ? [unnamed]
            :
            [
                .. figures.Nearest.SelectMany(counter => new Fact?[] { counter.State.Basis, counter.Point })
                    .OfType<Fact>(),
            ])
    {
        Sources = [.. SourcesOf(record, access, figures).DistinctBy(source => source.Id)],
    };

    private static IEnumerable<Source> SourcesOf(CounterRecord record, AccessOnADay access, AccessFigures figures) =>
        access.London.Unnamed is { } unnamed
            ? unnamed.Sources
            : figures.Nearest.SelectMany(counter => counter.SourceIds).Prepend(PostcodeArea.SourceId)
                .Select(id => record.Source(id)!);
}
