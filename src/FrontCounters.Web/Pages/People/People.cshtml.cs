using FrontCounters.Data;
using FrontCounters.Data.Queries.People;
using FrontCounters.Web.Days;
using FrontCounters.Web.Wording;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrontCounters.Web.Pages.People;

public sealed class PeopleModel(CounterRecord record, AskedClocks asked) : PageModel
{
    /// <summary>By name.</summary>
    public IReadOnlyList<PersonItem> Found { get; private set; } = [];

    public string Heading => Say.Capital(
        $"{Say.Count(Found.Count, "person or body is", "people and bodies are")} on record, {QuotedToo}");

    private string QuotedToo => $"{Say.Number(Found.Count(person => person.Quotations > 0))} of them word for word";

    public void OnGet() => Found = [.. record.PeopleKnown(asked.Known).Select(PersonItem.From)];
}
