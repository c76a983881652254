using FrontCounters.Data;
using FrontCounters.Data.Queries.Rounds;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Pages.Rounds;
using FrontCounters.Web.Pages.Shared;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Requests;
using FrontCounters.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FrontCounters.Web.Pages.Figures;

public sealed class FiguresModel(CounterRecord record, AskedClocks asked) : PageModel
{
    // Questions on one part of a long list: about as many as can be looked over.
    private const int Most = 40;

    public IReadOnlyList<Choice> Filters { get; private set; } = [];

    /// <summary>The one question asked for, if any.</summary>
    public string? Question { get; private set; }

    public bool OnlyRivals { get; private set; }

    /// <summary>Figures that match, on this part of the list and on the others.</summary>
    public int Count { get; private set; }

    public int Part { get; private set; } = 1;

    public int Parts { get; private set; } = 1;

    public IReadOnlyList<Rivals> Listed { get; private set; } = [];

    public IEnumerable<Source> Sources => Listed.SelectMany(rivals => rivals.Question.Figures).SelectMany(contested => contested.Figure.Sources);

    public string Heading => Question is null || Listed.Count == 0
        ? $"{Say.Capital(Say.Count(Count, "figure"))} that sources state"
        : FiguresInWords.Question(Listed[0].Question);

    /// <summary>What was asked for, without the part, as the downloads and the other parts have it.</summary>
    public string QueryOfAll =>
        QueryString.Create(Request.Query.Where(given => given.Key != "part")).ToUriComponent();

    public IActionResult OnGet()
    {
        if (Request.ReadFigureFilter(record).IsRefused(out var refusal, out var filter))
        {
            return new RefusalResult(refusal);
        }

        var all = record.QuestionsKnown(asked.Known);
        List<FigureQuestion> found = [.. all.Where(filter.Holds)];
        var parts = PartsOf(found);
        Parts = Math.Max(1, parts.Count);
        if (Request.ReadPart(Parts).IsRefused(out refusal, out var part))
        {
            return new RefusalResult(refusal);
        }

        (Part, Question, OnlyRivals, Count) = (part, filter.Question, filter.OnlyRivals, CountOf(filter));
        Listed = [.. parts.Skip(part - 1).Take(1).SelectMany(questions => questions).Select(question => new Rivals(question, record.Stages))];
        Filters =
        [
            Choice.OfRounds(record, filter.Round, round => CountOf(filter with { Round = round })),
            Choice.OfBoroughs(record, filter.Borough?.Slug, borough => CountOf(filter with { Borough = record.Borough(borough) })),
            Choice.From("rivals", "Values", "one or several to a question", filter.OnlyRivals ? AskedFigures.Yes : null,
                [(AskedFigures.Yes, "several: sources differ, or definitions do")], _ => CountOf(filter with { OnlyRivals = true })),
        ];
        return Page();

        int CountOf(FigureFilter of) => all.Where(of.Holds).Sum(question => question.Figures.Count);
    }

    /// <summary>Questions about one thing stay together, whatever the length.</summary>
    private static List<List<FigureQuestion>> PartsOf(IEnumerable<FigureQuestion> questions)
    {
        List<List<FigureQuestion>> parts = [];
        foreach (var alike in questions.GroupBy(question => question.About))
        {
            if (parts is not [.., { Count: < Most }])
            {
                parts.Add([]);
            }

            parts[^1].AddRange(alike);
        }

        return parts;
    }
}
