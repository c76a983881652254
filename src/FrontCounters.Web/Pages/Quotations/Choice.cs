using FrontCounters.Data.Queries;
using FrontCounters.Data.Record;
using FrontCounters.Web.Asking;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Quotations;

/// <summary>One filter of the form: a value and its words for each option.</summary>
public sealed record Choice(
    string Name, string Label, string All, string? Chosen, IReadOnlyList<(string Value, string Words)> Options)
{
    public Choice(string name, string label, string all, string? chosen, IEnumerable<string> options)
        : this(name, label, all, chosen, [.. options.Select(option => (option, option))])
    {
    }

    /// <summary>A value that was asked for by its address although no quotation has it; it stays chosen.</summary>
    public bool IsElsewhere => Chosen is not null && !Options.Any(option => option.Value == Chosen);

    /// <summary>The form's filters, each with what is chosen now.</summary>
    public static IReadOnlyList<Choice> Filters(QuotationSearch search, QuotationChoices choices) =>
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
