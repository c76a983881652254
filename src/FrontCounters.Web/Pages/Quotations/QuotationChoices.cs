using FrontCounters.Data;
using FrontCounters.Data.Queries.People;
using FrontCounters.Data.Record;

namespace FrontCounters.Web.Pages.Quotations;

/// <summary>What the record's quotations can be chosen by: every value that at least one of them has.</summary>
public sealed record QuotationChoices
{
    public required IReadOnlyList<string> Speakers { get; init; }

    /// <summary>Public roles, each as the record has it.</summary>
    public required IReadOnlyList<string> Roles { get; init; }

    /// <summary>Parties as the sources name them, or others of the same year where those are silent.</summary>
    public required IReadOnlyList<string> Parties { get; init; }

    public required IReadOnlyList<ClosureRound> Rounds { get; init; }

    public required IReadOnlyList<Borough> Boroughs { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }

    public required IReadOnlyList<string> Topics { get; init; }

    public static QuotationChoices FromRecord(CounterRecord record) => new()
    {
        Speakers = Sorted(record.Quotations.Select(quotation => quotation.Speaker)),
        Roles = Sorted(record.Quotations.Select(quotation => quotation.Role).OfType<string>()),
        Parties = Sorted(record.Quotations.Select(
            quotation => quotation.Party ?? record.PartyElsewhereOf(quotation, DateOnly.MaxValue)?.Party).OfType<string>()),
        Rounds = [.. record.Rounds.Where(round => record.Quotations.Any(quotation => quotation.RoundSlug == round.Slug))],
        Boroughs =
        [
            .. record.Boroughs.Where(borough => record.Quotations.Any(quotation => quotation.Boroughs.Contains(borough.Slug))),
        ],
        Sources = [.. record.Sources.Where(source => record.Quotations.Any(quotation => quotation.SourceId == source.Id))],
        Topics = Sorted(record.Quotations.SelectMany(quotation => quotation.Topics)),
    };

    private static IReadOnlyList<string> Sorted(IEnumerable<string> values) =>
        [.. values.Distinct(StringComparer.Ordinal).Order(StringComparer.OrdinalIgnoreCase)];
}
