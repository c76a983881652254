using FrontCounters.Data;
using FrontCounters.Data.Queries.People;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrontCounters.Web.Pages.People;

public sealed class PersonModel(CounterRecord record, AskedClocks asked) : PageModel
{
    public Person Person { get; private set; } = null!;

    public string Heading => Person.Said.Count == 0
        ? $"{Person.Name}: nothing known yet"
        : $"{Person.Name}: {SpeakerInWords.HasSaid(Person)}";

    public IEnumerable<Source> Sources => Person.Said.SelectMany(said => said.Fact.Sources);

    public IActionResult OnGet(string slug)
    {
        if (record.FindPerson(asked, slug).IsRefused(out var refusal, out var person))
        {
            return new RefusalResult(refusal);
        }

        Person = person;
        return Page();
    }
}
