using FrontCounters.Data;
using FrontCounters.Data.Queries.People;
using FrontCounters.Web.Days;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Requests;

namespace FrontCounters.Web.Pages.People;

/// <summary>Finds the person or body that an address names, for page and download alike.</summary>
public static class AskedPerson
{
    public static readonly AskedParameter Slug = AskedParameter.InPath(
        "slug", "The speaker's slug.", record => record.PeopleKnown(DateOnly.MaxValue)[0].Slug, "person-not-found");

    public static OrRefusal<Person> FindPerson(this CounterRecord record, AskedClocks asked, string slug) =>
        record.PersonKnown(slug, asked.Known).OrUnknown("person", slug, () => record.PeopleKnown(DateOnly.MaxValue).Select(
            person => new RefusalLink($"/people/{person.Slug}", person.Name)));
}
