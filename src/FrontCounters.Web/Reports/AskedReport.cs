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
    public static readonly AskedParameter FactParameter = new(
        ReportAddress.Fact, "The key of a fact that a report is about.", "fact-not-found", "too-many-facts")
    {
        MayRepeat = true,
    };

    public static readonly AskedParameter PageParameter = new(
        ReportAddress.Page, "The path of the page that a report is about.", "reported-page-not-found")
    {
        IsTyped = true,
    };

    public static OrRefusal<AskedReport> Read(HttpRequest request, CounterRecord record, AskedClocks asked)
    {
        var keys = request.Query[ReportAddress.Fact].OfType<string>()
            .Where(key => key.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        if (keys.Count > ReportAddress.MostFacts)
        {
            return Refusal.NotUnderstood(
                "too-many-facts",
                "That is too much for one report",
                $"Name {Say.Number(ReportAddress.MostFacts)} facts at most.",
                new RefusalLink(ReportAddress.Path, "How to report a mistake"));
        }

        if (keys.Find(key => record.Fact(key) is null) is { } unknown)
        {
            return NoFact(record, unknown);
        }

        return keys.Count > 0 ? new AskedReport([.. keys.Select(key => record.Fact(key)!)], null) : ReadPage(request, record, asked);
    }

    private static OrRefusal<AskedReport> ReadPage(HttpRequest request, CounterRecord record, AskedClocks asked)
    {
        if (request.Query[ReportAddress.Page] is not [{ Length: > 0 } page, ..])
        {
            return new AskedReport([], null);
        }

        var path = page.Length == 1 ? page : page.TrimEnd('/').ToLowerInvariant();
        return PermanentPages.AnsweringQuestions.Contains(path, StringComparer.Ordinal)
            || PermanentPages.All(record, asked.Today).Any(known => known.Path == path)
            ? new AskedReport([], path)
            : Refusal.NotFound(
                "reported-page-not-found",
                "We have no such page",
                "A report can be about a page or a fact of this site. Start from the page that is wrong.",
                new RefusalLink(ReportAddress.Path, "How to report a mistake"));
    }

    private static Refusal NoFact(CounterRecord record, string key) => Refusal.NotFound(
        "fact-not-found",
        "We have no such fact",
        "The record has no fact of that id. A corrected fact may have another.",
        NearestName.Nearest(key, record.Facts, fact => fact.Key) is { } meant
            ? new RefusalLink(ReportAddress.About([meant]), FactInWords.Line(meant))
            : null);
}
