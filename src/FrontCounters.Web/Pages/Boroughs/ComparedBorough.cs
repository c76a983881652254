using FrontCounters.Data;
using FrontCounters.Data.Queries.Access;
using FrontCounters.Data.Queries.Boroughs;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Pages.Shared;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Boroughs;

/// <summary>One of two boroughs that stand side by side.</summary>
/// <param name="Answer">What it has on the day asked about.</param>
/// <param name="Heading">The same as a sentence, as on its own page.</param>
/// <param name="Figures">How far its postcodes are from a counter on that day.</param>
/// <param name="Counted">What its counters rest on.</param>
/// <param name="Measured">What the distances rest on.</param>
public sealed record ComparedBorough(
    BoroughAnswer Answer, string Heading, AccessFigures Figures, CitedFact Counted, CitedFact Measured)
{
    public Borough Borough => Answer.Count.Borough;

    public static ComparedBorough From(CounterRecord record, Borough borough, AskedClocks asked, AccessOnADay access)
    {
        var answer = record.AnswerFor(borough, access.London);
        var figures = access.In(borough);
        return new ComparedBorough(
            answer,
            BoroughInWords.Heading(answer, asked.Today),
            figures,
            BoroughCitations.Cite(answer.Count, BoroughInWords.Rests(answer.Count, answer.Clocks)),
            AccessRow.CitedOf(record, access, figures));
    }
}
