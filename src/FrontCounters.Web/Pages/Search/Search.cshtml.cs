using FrontCounters.Data;
using FrontCounters.Data.Geography;
using FrontCounters.Data.Queries.Evidence;
using FrontCounters.Data.Queries.Search;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Requests;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrontCounters.Web.Pages.Search;

/// <summary>The one box. What is typed there may be a reader's postcode, so its answers are kept nowhere.</summary>
[NotKept]
public sealed class SearchModel(CounterRecord record, AskedClocks asked) : PageModel
{
    /// <summary>None where nothing was looked for.</summary>
    public SearchAnswer? Answer { get; private set; }

    public string Heading => SearchInWords.Heading(Answer);

    /// <summary>A link for each kind that has any, all of them first.</summary>
    public IReadOnlyList<KindLink> Kinds { get; private set; } = [];

    public IEnumerable<Source> Sources =>
        Answer?.Listed.Where(found => found.Kind != FoundKind.Source).SelectMany(found => found.Sources) ?? [];

    public IActionResult OnGet()
    {
        if (Request.ReadSearch(asked).IsRefused(out var refusal, out var question))
        {
            return new RefusalResult(refusal);
        }

        if (question is not null)
        {
            Answer = record.Find(question);
            Kinds =
            [
                new KindLink(
                    "Everything",
                    Answer.Counts.Values.Sum(),
                    question.Address(asked, kind: null),
                    question.Kind is null),
                .. Answer.Counts.Where(count => count.Value > 0 || count.Key == question.Kind)
                    .Select(count => new KindLink(
                        SearchInWords.Several(count.Key),
                        count.Value,
                        question.Address(asked, count.Key),
                        count.Key == question.Kind)),
            ];
        }

        return Page();
    }

    /// <summary>Never closer than a sector, as <see cref="Place.Code"/> is.</summary>
    public string NearestTo(Place place) =>
        $"/nearest{QueryString.Create("from", place.Code).Add(new QueryString(asked.Query))}";

    public sealed record KindLink(string Name, int Count, string Address, bool IsChosen);
}
