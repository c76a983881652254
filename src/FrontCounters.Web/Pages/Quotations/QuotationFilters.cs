using FrontCounters.Data;
using FrontCounters.Data.Queries.Evidence;
using FrontCounters.Data.Queries.Search;
using FrontCounters.Data.Record;
using FrontCounters.Web.Pages.Shared;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Quotations;

/// <summary>The filters of the form, each with what is chosen now.</summary>
public static class QuotationFilters
{
    public static IReadOnlyList<Choice> Choices(CounterRecord record, QuotationSearch search)
    {
        var choices = QuotationChoices.FromRecord(record);
        return
        [
            Filter("speaker", "Speaker", "everyone", search.Speaker, Plain(choices.Speakers),
                (all, one) => all with { Speaker = one }),
            Filter("role", "Role", "any or none", search.Role, Plain(choices.Roles), (all, one) => all with { Role = one }),
            Filter("party", "Party", "any or none", search.Party, Plain(choices.Parties),
                (all, one) => all with { Party = one }),
            Filter("round", "Round", "every round", search.Round,
                choices.Rounds.Select(round => (round.Slug, round.Name)), (all, one) => all with { Round = one }),
            Filter("borough", "Borough", "all of London", search.Borough,
                choices.Boroughs.Select(borough => (borough.Slug, borough.Name)),
                (all, one) => all with { Borough = one }),
            Filter("source", "Article", "every article", search.Source,
                choices.Sources.Select(source => (source.Id, Article(source))),
                (all, one) => all with { Source = one }),
            Filter("topic", "Topic", "every topic", search.Topic, Plain(choices.Topics),
                (all, one) => all with { Topic = one }),
        ];

        Choice Filter(
            string name,
            string label,
            string all,
            string? chosen,
            IEnumerable<(string Value, string Words)> options,
            Func<QuotationSearch, string, QuotationSearch> choose) =>
            Choice.From(name, label, all, chosen, options, value => record.Find(choose(search, value)).Count);
    }

    private static IEnumerable<(string Value, string Words)> Plain(IEnumerable<string> options) =>
        options.Select(option => (option, option));

    private static string Article(Source source) => $"{source.Publisher}, {SourceInWords.Date(source)}";
}
