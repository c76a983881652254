using FrontCounters.Data;
using FrontCounters.Data.Postcodes;
using FrontCounters.Data.Queries.Places;
using FrontCounters.Data.Time;
using FrontCounters.Web.Wording;
using Microsoft.AspNetCore.Diagnostics;

namespace FrontCounters.Web.Refusals;

/// <summary>Finds the page that was probably meant by an address that the site does not have.</summary>
internal static class NearestAddress
{
    private const int Longest = 200;

    // Of a site's parts, more than a slip or two of another is another.
    private static readonly (string Part, Func<CounterRecord, IEnumerable<RefusalLink>> Pages)[] Parts =
    [
        ("boroughs", RefusalLinks.ToBoroughs),
        ("stations", RefusalLinks.ToStations),
        ("rounds", RefusalLinks.ToRounds),
    ];

    /// <summary>
    /// <c>//boroughs/camden</c>, <c>/borough/camden</c> and <c>/Stations/brixton/</c> mean one page of ours. Only pages of the
    /// record are named, and nothing of the address is shown.
    /// </summary>
    /// <returns>None where none is near enough.</returns>
    public static RefusalLink? To(HttpContext context)
    {
        // The error page stands at an address of its own.
        var path = context.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? context.Request.Path.Value ?? "";
        if (path.Length > Longest || !path.Split('/').All(NearestName.MayBeMeant))
        {
            return null;
        }

        var segments = path.ToLowerInvariant().Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (segments is [var alone])
        {
            return ToPlace(context, alone);
        }

        if (segments is not [var asked, var name])
        {
            return null;
        }

        var part = NearestName.Nearest(asked, Parts.Select(known => known.Part), known => known);
        var record = context.RequestServices.GetRequiredService<CounterRecord>();
        return part is null ? null : NearestName.To(name.Split('.')[0], Parts.First(known => known.Part == part).Pages(record), record);
    }

    /// <summary><c>/lewisham</c> and <c>/se13</c>, typed after the site's name, mean the borough's page and what is nearest there.</summary>
    private static RefusalLink? ToPlace(HttpContext context, string slug)
    {
        var services = context.RequestServices;
        var record = services.GetRequiredService<CounterRecord>();
        if (record.Borough(slug) is { } borough)
        {
            return RefusalLinks.To(borough);
        }

        var place = record.FindPlace(
            PostcodeAreaSlug.AsTyped(slug), services.GetRequiredService<LondonClock>().Today, services.GetRequiredService<PostcodeBook>()).Place;
        return place is null
            ? null
            : RefusalLinks.ToNearest(place.Code, $"The front counter nearest to {PlaceInWords.Name(place)}");
    }
}
