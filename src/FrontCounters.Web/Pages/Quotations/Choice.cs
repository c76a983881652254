using FrontCounters.Data;
using FrontCounters.Data.Queries;
using FrontCounters.Data.Record;
using FrontCounters.Web.Asking;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Quotations;

/// <summary>One filter of the form: of each option its value, its words and how many quotations it would leave.</summary>
public sealed record Choice(
    string Name,
    string Label,
    string All,
    string? Chosen,
    IReadOnlyList<(string Value, string Words, int Count)> Options)
{
    /// <summary>A value that was asked for by its address although no quotation has it; it stays chosen.</summary>
    public bool IsElsewhere => Chosen is not null && !Options.Any(option => option.Value == Chosen);

    /// <summary>The form's filters, each with what is chosen now.</summary>
    public static IReadOnlyList<Choice> Filters(CounterRecord record, QuotationSearch search)
    {
        var choices = QuotationChoices.Of(record);
        return
        [
            Of("speaker", "Speaker", "everyone", search.Speaker, Plain(choices.Speakers),
                (all, one) => all with { Speaker = one }),
            Of("role", "Role", "any or none", search.Role, Plain(choices.Roles), (all, one) => all with { Role = one }),
            Of("party", "Party, where the source names it", "any or none", search.Party, Plain(choices.Parties),
                (all, one) => all with { Party = one }),
            Of("round", "Round", "every round", search.Round,
                choices.Rounds.Select(round => (round.Slug, round.Name)), (all, one) => all with { Round = one }),
            Of("borough", "Borough", "all of London", search.Borough,
                choices.Boroughs.Select(borough => (borough.Slug, borough.Name)),
                (all, one) => all with { Borough = one }),
            Of("source", "Article", "every article", search.Source,
                choices.Sources.Select(source => (source.Id, Article(source))),
                (all, one) => all with { Source = one }),
            Of("topic", "Topic", "every topic", search.Topic, Plain(choices.Topics),
                (all, one) => all with { Topic = one }),
        ];

        Choice Of(
            string name,
            string label,
            string all,
            string? chosen,
            IEnumerable<(string Value, string Words)> options,
            Func<QuotationSearch, string, QuotationSearch> choose) =>
            new(name, label, all, chosen,
                [
                    .. options.Select(option =>
                        (option.Value, option.Words, record.Find(choose(search, option.Value)).Count)),
                ]);
    }

    private static IEnumerable<(string Value, string Words)> Plain(IEnumerable<string> options) =>
        options.Select(option => (option, option));

    private static string Article(Source source) => $"{source.Publisher}, {SourceInWords.Date(source)}";
}
