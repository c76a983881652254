using FrontCounters.Data.Queries;
using FrontCounters.Data.Record;
using FrontCounters.Web.Asking;
using FrontCounters.Web.Pages.Shared;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Quotations;

/// <summary>The filters of the form, each with what is chosen now.</summary>
public static class QuotationFilters
{
    public static IReadOnlyList<Choice> Of(QuotationSearch search, QuotationChoices choices) =>
    [
        new("speaker", "Speaker", "everyone", search.Speaker, choices.Speakers),
        new("party", "Party, where the source names it", "any or none", search.Party, choices.Parties),
        new("round", "Round", "every round", search.Round,
            [.. choices.Rounds.Select(round => (round.Slug, round.Name))]),
        new("borough", "Borough", "all of London", search.Borough,
            [.. choices.Boroughs.Select(borough => (borough.Slug, borough.Name))]),
        new("source", "Article", "every article", search.Source,
            [.. choices.Sources.Select(source => (source.Id, Article(source)))]),
        new("topic", "Topic", "every topic", search.Topic, choices.Topics),
    ];

    private static string Article(Source source) => $"{source.Publisher}, {SourceInWords.Date(source)}";
}
