using FrontCounters.Data;
using FrontCounters.Data.Queries.People;
using FrontCounters.Data.Quoting;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Quotations;

/// <summary>
/// Finds the quotation or person that an address names, or the text to check, for page and download alike. None after
/// the request has been refused.
/// </summary>
public static class FindingQuotations
{
    public static Quotation? FindQuotation(this HttpContext context, CounterRecord record, string id) =>
        context.FoundOrRefused(record.Quotation(id), "quotation", id, record.Quotations.Select(
            each => new RefusalLink($"/quotations/{each.Id}", SpeakerInWords.QuotedIn(each))));

    public static Person? FindPerson(this HttpContext context, CounterRecord record, AskedClocks asked, string slug)
    {
        var person = record.PersonKnown(slug, asked.Known);
        if (person is null)
        {
            // Listed only now: to list everybody takes longer than to find one.
            context.RefuseUnknown("person", slug, record.PeopleKnown(DateOnly.MaxValue).Select(
                each => new RefusalLink($"/people/{each.Slug}", each.Name)));
        }

        return person;
    }

    /// <summary>Reads <c>text</c>, words that somebody is said to have said.</summary>
    /// <param name="context">The request; it is refused where the text is too long or has no word.</param>
    /// <param name="text">As typed; none where the parameter is absent or blank.</param>
    /// <returns>False after the request has been refused.</returns>
    public static bool TryReadQuotedText(this HttpContext context, out string? text)
    {
        text = context.Request.Query["text"] is [{ } typed] && !string.IsNullOrWhiteSpace(typed) ? typed : null;
        if (text?.Any(letter => char.IsControl(letter) && !char.IsWhiteSpace(letter)) == true)
        {
            return Refuse("text-not-understood", "We cannot read that text", "Paste one text, once, as plain words.");
        }

        if (text?.Length > CheckingQuotations.LongestText)
        {
            return Refuse(
                "text-too-long",
                "That text is too long to check",
                $"Paste a sentence or two, {Say.Number(CheckingQuotations.LongestText)} characters at most.");
        }

        return text is null || SpokenText.Of(text).WordCount > 0
            || Refuse(
                "text-without-words",
                "There is no word in that text",
                "Paste the words that somebody is said to have said.");

        bool Refuse(string code, string title, string detail)
        {
            context.Refuse(StatusCodes.Status400BadRequest, code, title, detail);
            return false;
        }
    }
}
