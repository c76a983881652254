using FrontCounters.Data;
using FrontCounters.Data.Geography;
using FrontCounters.Data.Postcodes;
using FrontCounters.Data.Queries.Places;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Areas;

/// <summary>Which sector or district somebody meant who wrote its address by hand.</summary>
public static class AskedPostcodes
{
    /// <summary>
    /// The sector or district that the address names. Other spellings move on to its one address; so does a full postcode,
    /// to its sector, and no cache is to remember that.
    /// </summary>
    public static OrRefusal<Area> FindPostcodes(this CounterRecord record, HttpContext context)
    {
        var (slug, ending) = ((string)context.Request.RouteValues["sector"]!, AreaAddresses.EndingOf(context));
        var typed = PostcodeAreaSlug.AsTyped(slug);
        if (!NearestName.MayBeMeant(slug) || record.FindPostcode(typed) is not { } meant
            || record.AreaOfPostcodes(meant.Code) is not { } area)
        {
            return Unknown(record, slug, typed, context.RequestServices.GetRequiredService<PostcodeBook>());
        }

        if (area.Slug == slug)
        {
            return area;
        }

        if (meant.IsHeldBack)
        {
            context.Response.Headers.CacheControl = "no-store";
        }

        return Refusal.Moved(AreaAddresses.PageOf(area) + ending + context.Request.QueryString);
    }

    private static Refusal Unknown(CounterRecord record, string slug, string typed, PostcodeBook book)
    {
        const string code = "postcode-area-not-found";
        const string title = "We have no such postcode sector or district";
        // What was typed may be a name, or next door to London; its likeliest meaning has an answer, if not a page under this address.
        var answer = NearestName.MayBeMeant(slug) ? record.FindPlace(typed, DateOnly.MaxValue, book) : default;
        var meant = answer.Unknown?.Likeliest is { } likeliest ? likeliest
            : answer.Place is { } place ? new PlaceSuggestion(place.Code, place.Name) : null;
        var detail = answer.Unknown is { IsNonsense: false } unknown
            ? PlaceInWords.Sentence(unknown)
            : "A page stands here for each postcode sector of London, such as /nearest/sw11-1, and each district, such as /nearest/sw11.";
        return Refusal.NotFound(code, title, detail, meant is null ? null : LinkTo(record, meant));
    }

    private static RefusalLink LinkTo(CounterRecord record, PlaceSuggestion meant) =>
        record.AreaOfPostcodes(meant.Code) is { } area
            ? new RefusalLink(AreaAddresses.PageOf(area), meant.Label)
            : RefusalLinks.ToNearest(meant.Code, $"The nearest to {meant.Label}");
}
