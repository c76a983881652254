using FrontCounters.Data.Queries.Access;
using FrontCounters.Data.Record;

namespace FrontCounters.Web.Formats;

/// <summary>
/// How easily postcodes reach a front counter of the Met, as every item that has the figures publishes them: straight
/// lines, to the nearest counter wherever in London it is. All are none where the record cannot count that day's
/// counters by name.
/// </summary>
public abstract record AccessColumns
{
    protected AccessColumns(AccessOnADay access, AccessFigures figures)
    {
        CountedFrom = access.From;
        Postcodes = figures.Postcodes;
        Within1Mile = figures.Any?.Within1Mile;
        Within3Miles = figures.Any?.Within3Miles;
        MedianMetres = figures.Any?.MedianMetres;
        Within1Mile24Hours = figures.TwentyFourHours?.Within1Mile;
        Within3Miles24Hours = figures.TwentyFourHours?.Within3Miles;
        MedianMetres24Hours = figures.TwentyFourHours?.MedianMetres;
        WeeklyHours = figures.Hours?.AWeek;
        HoursNotStated = figures.Hours?.NotStated;
        NotCounted = Slugs(figures.Any);
        NotCounted24Hours = Slugs(figures.TwentyFourHours);
    }

    /// <summary>
    /// <c>sectors</c>, each counted at its middle with all of its postcodes, or <c>postcodes</c>, each where it is.
    /// </summary>
    public CountedFrom CountedFrom { get; }

    /// <summary>How many postcodes the shares are of.</summary>
    public int Postcodes { get; }

    /// <summary>
    /// The share of them, 0 to 1, with a counter within a mile that is open to the public at some time of the week.
    /// </summary>
    public double? Within1Mile { get; }

    /// <summary>The same within three miles.</summary>
    public double? Within3Miles { get; }

    /// <summary>Half of them have such a counter within so many metres; none where there is no such counter.</summary>
    public int? MedianMetres { get; }

    /// <summary>The share with a counter within a mile that is open day and night.</summary>
    public double? Within1Mile24Hours { get; }

    /// <summary>The same within three miles.</summary>
    public double? Within3Miles24Hours { get; }

    /// <summary>Half have a counter open day and night within so many metres.</summary>
    public int? MedianMetres24Hours { get; }

    /// <summary>
    /// Hours a week that its own counters are open, all together: 168 for one open day and night. None where those of a
    /// counter are not stated, and outside the Met's area.
    /// </summary>
    public double? WeeklyHours { get; }

    /// <summary>Counters whose hours no source states, or of which none settles whether they are open.</summary>
    public int? HoursNotStated { get; }

    /// <summary>
    /// Slugs of counters that may be nearer to some postcodes but are not measured to: no source that may be used gives
    /// their place, or none settles whether they are open.
    /// </summary>
    public IReadOnlyList<string> NotCounted { get; }

    /// <summary>The same of counters that are, or may be, open day and night.</summary>
    public IReadOnlyList<string> NotCounted24Hours { get; }

    /// <summary>Ids of what the distances rest on: where the postcodes are, and the counters nearest to them.</summary>
    protected static IEnumerable<string> SourcesOf(AccessFigures figures) => figures.Any is null
        ? []
        : figures.Nearest.SelectMany(counter => counter.SourceIds).Prepend(PostcodeArea.SourceId);

    private static string[] Slugs(Reach? reach) =>
        [.. reach?.NotCounted.Select(counter => counter.Station.Slug) ?? []];
}
