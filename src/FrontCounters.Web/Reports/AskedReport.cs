using FrontCounters.Data;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using FrontCounters.Web.Permanent;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Requests;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Reports;

/// <summary>What a report is about: some facts, or all that a page says, or nothing yet.</summary>
public sealed record AskedReport(IReadOnlyList<Fact> Facts, string? Page)
{
    /// <returns>None after the request has been refused.</returns>
    public static AskedReport? Read(HttpContext context, CounterRecord record, AskedClocks asked)
    {
        var keys = context.Request.Query[ReportAddress.Fact].OfType<string>()
            .Where(key => key.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        if (keys.Count > ReportAddress.MostFacts)
        {
            context.Refuse(
                StatusCodes.Status400BadRequest,
                "too-many-facts",
                "That is too much for one report",
                $"Name {Say.Number(ReportAddress.MostFacts)} facts at most.",
                new RefusalLink(ReportAddress.Path, "How to report a mistake"));
            return null;
        }

        var facts = new List<Fact>();
        foreach (var key in keys)
        {
            if (record.Fact(key) is not { } fact)
            {
                RefuseFact(context, record, key);
                return null;
            }

            facts.Add(fact);
        }

        return facts.Count > 0 ? new AskedReport(facts, null) : ReadPage(context, record, asked);
    }

    private static AskedReport? ReadPage(HttpContext context, CounterRecord record, AskedClocks asked)
    {
        if (context.Request.Query[ReportAddress.Page] is not [{ Length: > 0 } page, ..])
        {
            return new AskedReport([], null);
        }

        var path = page.Length == 1 ? page : page.TrimEnd('/').ToLowerInvariant();
        if (PermanentPages.AnsweringQuestions.Contains(path, StringComparer.Ordinal)
            || PermanentPages.Of(record, asked.Today).Any(known => known.Path == path))
        {
            return new AskedReport([], path);
        }

        context.Refuse(
            StatusCodes.Status404NotFound,
            "reported-page-not-found",
            "We have no such page",
            "A report can be about a page or a fact of this site. Start from the page that is wrong.",
            new RefusalLink(ReportAddress.Path, "How to report a mistake"));
        return null;
    }

    private static void RefuseFact(HttpContext context, CounterRecord record, string key) => context.Refuse(
        StatusCodes.Status404NotFound,
        "fact-not-found",
        "We have no such fact",
        "The record has no fact of that id. A corrected fact may have another.",
        NearestName.Nearest(key, record.Facts, fact => fact.Key) is { } meant
            ? new RefusalLink(ReportAddress.Of([meant]), FactInWords.Line(meant))
            : null);
}
