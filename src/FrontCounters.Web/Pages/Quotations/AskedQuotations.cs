using FrontCounters.Data;
using FrontCounters.Data.Queries.Evidence;
using FrontCounters.Data.Quoting;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Requests;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Quotations;

/// <summary>Which quotations an address asks for, or the text to check, for page and download alike.</summary>
public static class AskedQuotations
{
    public static readonly AskedParameter Id = AskedParameter.InPath(
        "id", "The quotation's id.", record => record.Quotations[0].Id, "quotation-not-found");

    /// <summary>Words to hold against the record's quotations.</summary>
    public static readonly AskedParameter Text = new(
        "text",
        "Words that somebody is said to have said.",
        "text-missing",
        "text-not-understood",
        "text-too-long",
        "text-without-words")
    {
        IsTyped = true,
        IsRequired = true,
        Example = record => record.Quotations[0].Text,
    };

    public static readonly IReadOnlyList<AskedParameter> Parameters =
    [
        AskedParameter.Choice("speaker", "Only words of that speaker.", record => QuotationChoices.FromRecord(record).Speakers),
        AskedParameter.Choice("role", "Only words of speakers with that public role.", record => QuotationChoices.FromRecord(record).Roles),
        AskedParameter.Choice("party", "Only words of speakers whom the source, or another of the same year, names with that party.", record => QuotationChoices.FromRecord(record).Parties),
        AskedParameter.Choice("round", "Only words about that round.", Slugs.OfRounds),
        AskedParameter.Choice("borough", "Only words about that borough.", Slugs.OfBoroughs),
        AskedParameter.Choice("source", "Only words from that source, by its id.", record => [.. record.Sources.Select(source => source.Id)]),
        AskedParameter.Choice("topic", "Only words on that topic.", record => QuotationChoices.FromRecord(record).Topics),
        new(
            "q",
            "Only quotations with these words in them, or in their speaker, source, stations or boroughs; at most 200 characters.",
            "words-not-understood")
        {
            IsTyped = true,
        },
    ];

    public static OrRefusal<QuotationSearch> ReadQuotationSearch(this HttpRequest request, CounterRecord record, AskedClocks asked)
    {
        var choices = QuotationChoices.FromRecord(record);
        return
            from speaker in request.ReadChoice("speaker", choices.Speakers)
            from role in request.ReadChoice("role", choices.Roles)
            from party in request.ReadChoice("party", choices.Parties)
            from round in request.ReadChoice("round", Slugs.OfRounds(record))
            from borough in request.ReadChoice("borough", Slugs.OfBoroughs(record))
            from source in request.ReadChoice("source", [.. record.Sources.Select(source => source.Id)])
            from topic in request.ReadChoice("topic", choices.Topics)
            from text in request.ReadText("q")
            select new QuotationSearch
            {
                Known = asked.Known,
                Speaker = speaker,
                Role = role,
                Party = party,
                Round = round,
                Borough = borough,
                Source = source,
                Topic = topic,
                Text = text,
            };
    }

    public static OrRefusal<Quotation> FindQuotation(this CounterRecord record, string id) =>
        record.Quotation(id).OrUnknown("quotation", id, () => record.Quotations.Select(
            quotation => new RefusalLink($"/quotations/{quotation.Id}", SpeakerInWords.QuotedIn(quotation))));

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
