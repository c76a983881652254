using System.Text.Json.Serialization;
using FrontCounters.Data;
using FrontCounters.Data.Queries.Access;
using FrontCounters.Data.Queries.Boroughs;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Data.Record;
using FrontCounters.Web.Downloads;
using FrontCounters.Web.Formats;

namespace FrontCounters.Web.Pages.Boroughs;

/// <summary>A borough as lists and maps publish it: what it has open on the day asked about.</summary>
public sealed record BoroughItem : AccessColumns, IFeature
{
    private BoroughItem(AccessOnADay access, AccessFigures figures)
        : base(access, figures)
    {
    }

    public required string Slug { get; init; }

    string IFeature.FeatureId => Slug;

    public required string Name { get; init; }

    public required string Gss { get; init; }

    public required PartOfLondon Part { get; init; }

    public required Force Force { get; init; }

    /// <summary>Counters known to be open; none where the record cannot count them.</summary>
    public int? Open { get; init; }

    [JsonPropertyName("open24Hours")]
    public int? OpenTwentyFourHours { get; init; }

    /// <summary>Counters of which no source settles whether they are open.</summary>
    public required int Unknown { get; init; }

    /// <summary>The slugs of the open ones.</summary>
    public required IReadOnlyList<string> Counters { get; init; }

    /// <summary>
    /// The first day without an open counter, where it certainly has none; where <c>noneSinceDue</c> is true, the day on
    /// which the last was to close.
    /// </summary>
    [LastInCsv]
    public DateOnly? NoneSince { get; init; }

    [LastInCsv]
    public ClosingDayPrecision? NoneSincePrecision { get; init; }

    /// <summary>True where no source held says that it came so; none where there is no such day.</summary>
    [LastInCsv]
    public bool? NoneSinceDue { get; init; }

    /// <summary>Slugs of the last that it had.</summary>
    [LastInCsv]
    public required IReadOnlyList<string> LastCounters { get; init; }

    /// <summary>The same of counters open day and night.</summary>
    [JsonPropertyName("none24HoursSince")]
    [LastInCsv]
    public DateOnly? NoneTwentyFourHoursSince { get; init; }

    [JsonPropertyName("none24HoursSincePrecision")]
    [LastInCsv]
    public ClosingDayPrecision? NoneTwentyFourHoursSincePrecision { get; init; }

    [JsonPropertyName("none24HoursSinceDue")]
    [LastInCsv]
    public bool? NoneTwentyFourHoursSinceDue { get; init; }

    [JsonPropertyName("lastCounters24Hours")]
    [LastInCsv]
    public required IReadOnlyList<string> LastCountersTwentyFourHours { get; init; }

    public required string Url { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>The address of the fact that its state or value rests on; none where there is none.</summary>
    [NotInCsv]
    public string? Evidence { get; init; }

    /// <summary>Addresses of all the facts that it rests on.</summary>
    [NotInCsv]
    public IReadOnlyList<string> Facts { get; init; } = [];

    public static BoroughItem From(CounterRecord record, BoroughCount count, AccessOnADay access)
    {
        var figures = access.In(count.Borough);
        var any = LastCounter.Find(record, count, access.London.Clocks, Need.Any);
        var night = LastCounter.Find(record, count, access.London.Clocks, Need.TwentyFourHours);
        List<Fact> ended = [.. any?.Facts ?? [], .. night?.Facts ?? []];
        return new(access, figures)
        {
            Slug = count.Borough.Slug,
            Name = count.Borough.Name,
            Gss = count.Borough.Gss,
            Part = count.Borough.Part,
            Force = count.Borough.Force,
            Open = count.Open,
            OpenTwentyFourHours = count.OpenTwentyFourHours,
            Unknown = count.Unknown,
            Counters = [.. count.OpenCounters.Select(counter => counter.Station.Slug)],
            NoneSince = any?.Day,
            NoneSincePrecision = any?.Precision,
            NoneSinceDue = any?.IsDue,
            LastCounters = [.. any?.Last.Select(station => station.Slug) ?? []],
            NoneTwentyFourHoursSince = night?.Day,
            NoneTwentyFourHoursSincePrecision = night?.Precision,
            NoneTwentyFourHoursSinceDue = night?.IsDue,
            LastCountersTwentyFourHours = [.. night?.Last.Select(station => station.Slug) ?? []],
            Url = $"/boroughs/{count.Borough.Slug}",
            Sources = SourcesOf(count, figures, ended, access.London.Clocks.Known),
            Facts = FactLinks.All([count.Borough, .. count.Counters.Select(counter => counter.State.Basis), .. ended]),
        };
    }

    /// <summary>That none is open rests on the closed counters too, so every counter's sources count.</summary>
    private static string[] SourcesOf(BoroughCount count, AccessFigures figures, IEnumerable<Fact> ended, DateOnly known) =>
    [
        .. count.Borough.Sources.Concat(count.Counters.SelectMany(counter => counter.State.Sources))
            .Select(source => source.Id)
            .Concat(Cited.Ids(known, ended))
            .Concat(SourcesOf(figures))
            .Distinct(StringComparer.Ordinal),
    ];
}
