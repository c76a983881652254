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
    /// <returns>None after the request has been refused.</returns>
    public static SourceSearch? ReadSourceSearch(this HttpContext context, AskedClocks asked)
    {
        if (!context.TryReadChoice("grade", EnumNames.All<SourceGrade>(), out var grade)
            || !context.TryReadText("q", out var text))
        {
            return null;
        }

        return new SourceSearch
        {
            Known = asked.Known,
            Grade = EnumNames.TryParse<SourceGrade>(grade, out var read) ? read : null,
            Text = text,
        };
    }

    /// <returns>None after the request has been refused.</returns>
    public static QuotationSearch? ReadQuotationSearch(
        this HttpContext context, CounterRecord record, AskedClocks asked)
    {
        var choices = QuotationChoices.Of(record);
        if (!context.TryReadChoice("speaker", choices.Speakers, out var speaker)
            || !context.TryReadChoice("role", choices.Roles, out var role)
            || !context.TryReadChoice("party", choices.Parties, out var party)
            || !context.TryReadChoice("round", [.. record.Rounds.Select(round => round.Slug)], out var round)
            || !context.TryReadChoice("borough", [.. record.Boroughs.Select(each => each.Slug)], out var borough)
            || !context.TryReadChoice("source", [.. record.Sources.Select(each => each.Id)], out var source)
            || !context.TryReadChoice("topic", choices.Topics, out var topic)
            || !context.TryReadText("q", out var text))
        {
            return null;
        }

        return new QuotationSearch
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

    /// <summary>The answer for a source's id that the record does not have.</summary>
    public static void RefuseUnknownSource(this HttpContext context, CounterRecord record, string id) =>
        context.RefuseUnknown("source", id, record.Sources.Select(
            source => new RefusalLink($"/sources/{source.Id}", $"{source.Publisher}: {source.Title}")));
}
