using FrontCounters.Data;
using FrontCounters.Data.Queries.Changes;
using FrontCounters.Data.Record;
using FrontCounters.Web.Formats;
using FrontCounters.Web.Pages.Corrections;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Requests;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Facts;

/// <summary>Which fact an address asks for, for page and download alike.</summary>
public static class AskedFact
{
    /// <returns>
    /// None after the request has been answered: with the address of a fact whose id a correction changed, or with a
    /// refusal, where there is no such fact.
    /// </returns>
    /// <param name="context">The request.</param>
    /// <param name="record">The record.</param>
    /// <param name="kind">As <see cref="EnumNames"/> writes it.</param>
    /// <param name="id">May hold slashes.</param>
    /// <param name="ending">Of the file beside the page that was asked for; blank for the page.</param>
    public static Fact? FindFact(this HttpContext context, CounterRecord record, string kind, string id, string ending = "")
    {
        var key = $"{kind}:{id}";
        if (record.Fact(key) is { } fact)
        {
            return fact;
        }

        if (record.MovedTo(key) is { } moved)
        {
            context.Response.Redirect($"{FactLinks.Of(moved)}{ending}{context.Request.QueryString}", permanent: true);
        }
        else if (record.TakenAwayBy(key) is { } release)
        {
            context.Refuse(
                StatusCodes.Status410Gone,
                "fact-taken-away",
                "The record holds that fact no more",
                $"It was taken away on {ChangeInWords.When(release)}: {release.Reason}",
                new RefusalLink(CorrectionItem.AddressOf(release), "that correction"));
        }
        else
        {
            context.Refuse(
                StatusCodes.Status404NotFound,
                "fact-not-found",
                "We have no such fact",
                "The record has no fact under that address.",
                NearestName.Nearest(key, record.Facts, each => each.Key) is { } meant
                    ? new RefusalLink(FactLinks.Of(meant), FactInWords.Line(meant))
                    : null);
        }

        return null;
    }
}
