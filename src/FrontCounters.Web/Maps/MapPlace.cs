using FrontCounters.Data.Geography;
using FrontCounters.Data.Record;

namespace FrontCounters.Web.Maps;

/// <summary>A counter on a page's map.</summary>
/// <param name="Number">Its place in the page's list.</param>
/// <param name="Slug">The station's slug; its page is <c>/stations/{slug}</c>.</param>
/// <param name="Name">The station's name.</param>
/// <param name="Service">What the counter offers.</param>
/// <param name="Standing">How well that is established.</param>
/// <param name="Position">Where it is.</param>
public sealed record MapPlace(
    int Number, string Slug, string Name, Service Service, Standing Standing, Position Position)
{
    /// <summary>How far it is from the place that the page asks from: <c>10.9 miles</c>; none where it asks from none.</summary>
    public string? Away { get; init; }
}
