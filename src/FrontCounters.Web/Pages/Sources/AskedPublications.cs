using FrontCounters.Data;
using FrontCounters.Data.Queries.Evidence;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Pages.Quotations;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Requests;

namespace FrontCounters.Web.Pages.Sources;

/// <summary>Which sources or quotations an address asks for, for page and download alike.</summary>
public static class AskedPublications
{
    public static OrRefusal<SourceSearch> ReadSourceSearch(this HttpRequest request, AskedClocks asked) =>
        from grade in request.ReadChoice<SourceGrade>("grade")
        from text in request.ReadText("q")
        select new SourceSearch { Known = asked.Known, Grade = grade, Text = text };

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

    public static OrRefusal<Source> FindSource(this CounterRecord record, string id) =>
        record.Source(id).OrUnknown("source", id, () => record.Sources.Select(
            source => new RefusalLink($"/sources/{source.Id}", $"{source.Publisher}: {source.Title}")));
}
