using FrontCounters.Data;

namespace FrontCounters.Web.Previews;

/// <summary>Where a link's picture stands, and the page of which it is taken.</summary>
public sealed record PreviewAddress(PreviewKind Kind, string Slug)
{
    public const int Width = 1200;
    public const int Height = 630;

    /// <summary>The picture of every page without one of its own; it is part of the site.</summary>
    public const string OfAllOthers = "/img/preview.png";

    public static PreviewAddress London { get; } = new(PreviewKind.London, "today");

    /// <summary>The page that is photographed.</summary>
    public string Page => $"/previews/{KindInAddress}/{Slug}";

    public string Picture => this == London ? OfAllOthers : $"{Page}.png";

    /// <summary>Within the folder of pictures.</summary>
    public string File => Path.Combine(KindInAddress, $"{Slug}.png");

    private string KindInAddress => Kind.ToString().ToLowerInvariant();

    public static IReadOnlyList<PreviewAddress> All(CounterRecord record) =>
    [
        London,
        .. record.Boroughs.Select(borough => new PreviewAddress(PreviewKind.Boroughs, borough.Slug)),
        .. record.Stations.Select(station => new PreviewAddress(PreviewKind.Stations, station.Slug)),
        .. record.Rounds.Select(round => new PreviewAddress(PreviewKind.Rounds, round.Slug)),
    ];

    /// <summary>Reads <c>/boroughs/harrow</c> and <c>boroughs/harrow</c>; any other page has London's.</summary>
    public static PreviewAddress OfPage(CounterRecord record, string path) => path.Trim('/').Split('/') switch
    {
        ["boroughs", var slug] when record.Borough(slug) is not null => new(PreviewKind.Boroughs, slug),
        ["stations", var slug] when record.Station(slug) is not null => new(PreviewKind.Stations, slug),
        ["rounds", var slug, ..] when record.Round(slug) is not null => new(PreviewKind.Rounds, slug),
        _ => London,
    };
}

/// <summary>What has a picture of its own; <see cref="London"/> is the picture of all other pages.</summary>
public enum PreviewKind
{
    London,
    Boroughs,
    Stations,
    Rounds,
}
