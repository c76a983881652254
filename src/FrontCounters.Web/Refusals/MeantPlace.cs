using FrontCounters.Data;
using FrontCounters.Data.Geography;
using FrontCounters.Data.Queries.Places;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Refusals;

/// <summary>The place that was meant by an address of which there is no page: <c>/stations/watford</c>.</summary>
internal static class MeantPlace
{
    /// <returns>The borough of exactly that name, or the answer from the place; none where nothing is called so.</returns>
    public static RefusalLink? Called(CounterRecord record, string slug) => record.FindCalled(PostcodeAreaSlug.AsTyped(slug)) switch
    {
        { Place: { Kind: PlaceKind.Borough } place } => RefusalLinks.To(record.Borough(place.BoroughSlug!)!),
        { Place: { } place } => RefusalLinks.ToNearest(place.Code, $"The front counter nearest to {PlaceInWords.Name(place)}"),
        { Unknown: { Reason: PlaceReason.SeveralPlaces, Part: { } name } } =>
            RefusalLinks.ToNearest(name, $"The front counter nearest to {name}: several places are called that"),
        _ => null,
    };

    /// <returns>The answer from the place that is spelt most nearly so; none where none is.</returns>
    public static RefusalLink? SpeltNearly(CounterRecord record, string slug) =>
        record.FindSpeltNearly(PostcodeAreaSlug.AsTyped(slug)) is [var likeliest, ..]
            ? RefusalLinks.ToNearest(likeliest.Code, $"What is nearest to {likeliest.Label}")
            : null;
}
