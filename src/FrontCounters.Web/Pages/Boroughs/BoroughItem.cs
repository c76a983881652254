using System.Text.Json.Serialization;
using FrontCounters.Data.Queries.Access;
using FrontCounters.Data.Queries.Boroughs;
using FrontCounters.Data.Record;
using FrontCounters.Web.Formats;

namespace FrontCounters.Web.Pages.Boroughs;

/// <summary>A borough as lists and maps publish it: what it has open on the day asked about.</summary>
public sealed record BoroughItem : AccessColumns
{
    private BoroughItem(AccessOnADay access, AccessFigures figures)
        : base(access, figures)
    {
    }

    public required string Slug { get; init; }

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

    public required string Url { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>The address of the fact that its state or value rests on; none where there is none.</summary>
    [NotInCsv]
    public string? Evidence { get; init; }

    /// <summary>Addresses of all the facts that it rests on.</summary>
    [NotInCsv]
    public IReadOnlyList<string> Facts { get; init; } = [];

    public static BoroughItem Of(BoroughCount count, AccessOnADay access) =>
        Of(count, access, access.In(count.Borough));

    private static BoroughItem Of(BoroughCount count, AccessOnADay access, AccessFigures figures) =>
        new(access, figures)
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
            Url = $"/boroughs/{count.Borough.Slug}",
            Sources = SourcesOf(count, figures),
            Facts = FactLinks.All([count.Borough, .. count.Counters.Select(counter => counter.State.Basis)]),
        };

    /// <summary>That none is open rests on the closed counters too, so every counter's sources count.</summary>
    private static string[] SourcesOf(BoroughCount count, AccessFigures figures) =>
    [
        .. count.Borough.Sources.Concat(count.Counters.SelectMany(counter => counter.State.Sources))
            .Select(source => source.Id)
            .Concat(SourcesOf(figures))
            .Distinct(StringComparer.Ordinal),
    ];
}
