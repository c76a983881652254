using FrontCounters.Data.Geography;
using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Data.Record;
using FrontCounters.Web.Downloads;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Requests;
using FrontCounters.Web.Wording;
using static FrontCounters.Web.Requests.SharedParameters;

namespace FrontCounters.Web.Pages.Nearest;

public static class NearestDownloads
{
    public static readonly IReadOnlyList<DataAddress> Addresses =
    [
        new(
            "/nearest",
            "Nearest front counters",
            "Every counter that meets the need, nearest first, and what has changed for the place. Kept in no cache.",
            [NearestQuestion.FromParameter, NearestQuestion.AtParameter, NearestQuestion.NeedParameter, On, Known])
        {
            Asked = [NearestQuestion.FromParameter, NearestQuestion.AtParameter],
        },
    ];

    public static void MapNearestDownloads(this IEndpointRouteBuilder app)
    {
        var notKept = app.MapGroup("").WithMetadata(new NotKeptAttribute());
        notKept.MapItem("/nearest", Answer, answer => answer.Counters);
        notKept.MapGeoJson("/nearest", (answering, context) =>
            Answer(answering, context).Select(answer => answering.List(answer.Counters) with { At = answer.At }));
    }

    /// <summary>The place alone, for what is told of it whatever the moment is.</summary>
    public static OrRefusal<Place> PlaceAsked(RequestContext answering, HttpContext context) =>
        from question in NearestQuestion.Read(context, answering.Record, answering.Asked)
        from place in PlaceOf(question, Path.GetExtension(context.Request.Path.Value)!)
        select place;

    private static OrRefusal<NearestItem> Answer(RequestContext answering, HttpContext context) =>
        from question in NearestQuestion.Read(context, answering.Record, answering.Asked)
        from place in PlaceOf(question, Path.GetExtension(context.Request.Path.Value)!)
        select Answer(answering, question, place);

    private static NearestItem Answer(RequestContext answering, NearestQuestion question, Place place)
    {
        var from = answering.Record.From(place);
        var changes = from.Changes(answering.Asked.Today, answering.Asked.Known);
        return NearestItem.FromAnswer(question.Answer(from), changes, answering);
    }

    private static OrRefusal<Place> PlaceOf(NearestQuestion question, string ending)
    {
        if (question.Place is { } place)
        {
            return place;
        }

        var unknown = question.Unknown!;
        return Refusal.NotUnderstood(
            EnumNames.Name(unknown.Reason),
            PlaceInWords.Title(unknown),
            PlaceInWords.Sentence(unknown),
            unknown.Likeliest is { } likeliest
                ? new RefusalLink(question.Address(likeliest.Code), likeliest.Label)
                : null) with
        {
            Suggestions = [.. unknown.Suggestions.Select(suggestion => new RefusalLink(question.Address(suggestion.Code, ending: ending), suggestion.Label))],
        };
    }
}
