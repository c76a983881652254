using FrontCounters.Data;
using FrontCounters.Data.Queries.People;
using FrontCounters.Data.Quoting;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Quotations;

/// <summary>Finds the quotation or person that an address names, or the text to check, for page and download alike.</summary>
public static class FindingQuotations
{
    public static OrRefusal<Quotation> FindQuotation(this CounterRecord record, string id) =>
        record.Quotation(id).OrUnknown("quotation", id, () => record.Quotations.Select(
            quotation => new RefusalLink($"/quotations/{quotation.Id}", SpeakerInWords.QuotedIn(quotation))));

    public static OrRefusal<Person> FindPerson(this CounterRecord record, AskedClocks asked, string slug) =>
        record.PersonKnown(slug, asked.Known).OrUnknown("person", slug, () => record.PeopleKnown(DateOnly.MaxValue).Select(
            person => new RefusalLink($"/people/{person.Slug}", person.Name)));

    /// <summary>
    /// <c>text</c>, words that somebody is said to have said, as typed; none where it is absent or blank. Refuses what is
    /// too long or has no word.
    /// </summary>
    public static OrRefusal<string?> ReadQuotedText(this HttpRequest request)
    {
        var text = request.Query["text"] is [{ } typed] && !string.IsNullOrWhiteSpace(typed) ? typed : null;
        if (text?.Any(letter => char.IsControl(letter) && !char.IsWhiteSpace(letter)) == true)
        {
            return Refusal.NotUnderstood("text-not-understood", "We cannot read that text", "Paste one text, once, as plain words.");
        }

        if (text?.Length > CheckingQuotations.LongestText)
        {
            return Refusal.NotUnderstood(
                "text-too-long",
                "That text is too long to check",
                $"Paste a sentence or two, {Say.Number(CheckingQuotations.LongestText)} characters at most.");
        }

        return text is null || SpokenText.From(text).WordCount > 0
            ? text
            : Refusal.NotUnderstood(
                "text-without-words",
                "There is no word in that text",
                "Paste the words that somebody is said to have said.");
    }
}
