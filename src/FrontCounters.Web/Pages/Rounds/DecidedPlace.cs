using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Data.Record;
using FrontCounters.Web.Formats;
using FrontCounters.Web.Pages.Stations;

namespace FrontCounters.Web.Pages.Rounds;

/// <summary>
/// A counter on the map of a stage or round: what was decided, and the state it was to have on the day on which the
/// round's plans are compared.
/// </summary>
public sealed record DecidedPlace : IPlaced
{
    public required string Slug { get; init; }

    string IFeature.FeatureId => Slug;

    public required string Name { get; init; }

    public required string Borough { get; init; }

    public required Outcome Outcome { get; init; }

    /// <summary>The stage that says so.</summary>
    public required string Stage { get; init; }

    public required DateOnly Due { get; init; }

    /// <summary>The day of the state that follows: that on which the round's plans are compared.</summary>
    public required DateOnly StateOn { get; init; }

    /// <summary>What the counter was to offer on that day.</summary>
    public required Service Service { get; init; }

    public string? Hours { get; init; }

    /// <summary>
    /// The same as OpenStreetMap's <c>opening_hours</c>: limited hours end in <c>; PH unknown</c>, since no source states
    /// them for bank holidays.
    /// </summary>
    public OsmHours? OpeningHours { get; init; }

    public required Standing Standing { get; init; }

    public double? Lat { get; init; }

    public double? Lng { get; init; }

    public string? Postcode { get; init; }

    public required string Url { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    public static DecidedPlace From(NamedCounter named)
    {
        var (decision, place) = (named.Decision, StationItem.FromCounter(named.Counter));
        return new DecidedPlace
        {
            Slug = place.Slug,
            Name = place.Name,
            Borough = place.Borough,
            Outcome = decision.Outcome,
            Stage = decision.StageSlug,
            Due = decision.Due,
            StateOn = named.On,
            Service = place.Service,
            Hours = place.Hours,
            OpeningHours = place.OpeningHours,
            Standing = place.Standing,
            Lat = place.Lat,
            Lng = place.Lng,
            Postcode = place.Postcode,
            Url = place.Url,
            Sources = [.. decision.Sources.Select(source => source.Id).Concat(place.Sources).Distinct()],
        };
    }
}
