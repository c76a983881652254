using FrontCounters.Data.Queries.People;
using FrontCounters.Web.Downloads;
using FrontCounters.Web.Refusals;
using static FrontCounters.Web.Requests.SharedParameters;

namespace FrontCounters.Web.Pages.People;

public static class PeopleDownloads
{
    public static readonly IReadOnlyList<DataAddress> Addresses =
    [
        new("/people", "People and bodies on record", "Everybody who is quoted or whose position is told.", [On, Known]),
        new("/people/{slug}", "One person or body", "Everything that they are recorded as saying.", [AskedPerson.Slug, On, Known]),
    ];

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
