using FrontCounters.Data.Queries.People;
using FrontCounters.Web.Downloads;
using FrontCounters.Web.Pages.Quotations;

namespace FrontCounters.Web.Pages.People;

public static class PeopleDownloads
{
    public static void MapPeopleDownloads(this IEndpointRouteBuilder app)
    {
        app.MapList("/people", (answering, _) =>
            answering.List(answering.Record.PeopleKnown(answering.Asked.Known).Select(PersonItem.Of)));
        app.MapItem(
            "/people/{slug}",
            (answering, context) => context.FindPerson(
                answering.Record, answering.Asked, (string)context.Request.RouteValues["slug"]!) is { } person
                ? PersonDetail.Of(person, answering)
                : null,
            person => person.Said);
    }
}
