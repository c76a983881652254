using FrontCounters.Data.Queries.People;
using FrontCounters.Web.Downloads;
using FrontCounters.Web.Pages.Quotations;
using FrontCounters.Web.Refusals;

namespace FrontCounters.Web.Pages.People;

public static class PeopleDownloads
{
    public static void MapPeopleDownloads(this IEndpointRouteBuilder app)
    {
        app.MapList("/people", (answering, _) =>
            OrRefusal.Never(answering.List(answering.Record.PeopleKnown(answering.Asked.Known).Select(PersonItem.From))));
        app.MapItem(
            "/people/{slug}",
            (answering, context) => answering.Record.FindPerson(answering.Asked, (string)context.Request.RouteValues["slug"]!)
                .Select(person => PersonDetail.From(person, answering)),
            person => person.Said);
    }
}
