using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Data.Record;
using FrontCounters.Web.Downloads;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Responses;

namespace FrontCounters.Web.Pages.Nearest;

public static class NearestDownloads
{
    public static void MapNearestDownloads(this IEndpointRouteBuilder app)
    {
        var notKept = app.MapGroup("").WithMetadata(new NotKeptAttribute());
        notKept.MapItem("/nearest", Answer, answer => answer.Counters);
        notKept.MapGeoJson("/nearest", (answering, context) =>
            Answer(answering, context) is { } answer ? answering.List(answer.Counters) with { At = answer.At } : null);
    }

    private static NearestItem? Answer(RequestContext answering, HttpContext context)
    {
        if (NearestQuestion.Read(context, answering.Record, answering.Asked) is not { } question)
        {
            return null;
        }

        if (question.Place is not { } place)
        {
            Refuse(context, question);
            return null;
        }

        var from = answering.Record.From(place);
        var changes = from.Changes(answering.Asked.Today, answering.Asked.Known);
        return NearestItem.Of(question.Answer(from), changes, answering);
    }

    private static void Refuse(HttpContext context, NearestQuestion question)
    {
        var unknown = question.Unknown!;
        var ending = Path.GetExtension(context.Request.Path.Value)!;
        var suggestions = unknown.Suggestions
            .Select(each => new RefusalLink(question.Address(each.Code, ending: ending), each.Label)).ToList();
        context.Refuse(
            StatusCodes.Status400BadRequest,
            EnumNames.Of(unknown.Reason),
            PlaceInWords.Title(unknown),
            PlaceInWords.Sentence(unknown),
            unknown.Suggestions is [var likeliest, ..]
                ? new RefusalLink(question.Address(likeliest.Code), likeliest.Label)
                : null,
            suggestions.Count > 0 ? suggestions : null);
    }
}
