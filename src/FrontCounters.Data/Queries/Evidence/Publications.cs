using FrontCounters.Data.Queries.People;
using FrontCounters.Data.Queries.Search;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Evidence;

/// <summary>Questions about what was published: sources, and the words quoted from them.</summary>
public static class Publications
{
    /// <summary>The strongest grade first, then by publisher; of one publisher, the newest first.</summary>
    public static IReadOnlyList<Source> Find(this CounterRecord record, SourceSearch search)
    {
        var sought = WordFilter.In(search.Text);
        return
        [
            .. record.Sources
                .Where(source => source.LatestDay <= search.Known)
                .Where(source => search.Grade is null || source.Grade == search.Grade)
                .Where(source => sought.StandIn(source.Publisher, source.Title, source.Note))
                .OrderBy(source => source.Grade)
                .ThenBy(source => source.Publisher, StringComparer.OrdinalIgnoreCase)
                .ThenByDescending(source => source.LatestDay)
                .ThenBy(source => source.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>By source, in the order of its text.</summary>
    public static IReadOnlyList<Quotation> Find(this CounterRecord record, QuotationSearch search)
    {
        var sought = WordFilter.In(search.Text);
        return
        [
            .. record.Quotations
                .Where(quotation => quotation.Source.LatestDay <= search.Known)
                .Where(quotation => search.Speaker is null || quotation.Speaker == search.Speaker)
                .Where(quotation => search.Role is null || quotation.Role == search.Role)
                .Where(quotation => search.Party is null || search.Party == (quotation.Party ?? record.PartyElsewhereOf(quotation, search.Known)?.Party))
                .Where(quotation => search.Round is null || quotation.RoundSlug == search.Round)
                .Where(quotation => search.Borough is null || quotation.Boroughs.Contains(search.Borough))
                .Where(quotation => search.Source is null || quotation.SourceId == search.Source)
                .Where(quotation => search.Topic is null || quotation.Topics.Contains(search.Topic))
                .Where(quotation => sought.StandIn(LookedInto(record, quotation))),
        ];
    }

    /// <summary>The source's quotations, in the order of its text.</summary>
    public static IReadOnlyList<Quotation> QuotationsFrom(this CounterRecord record, Source source) =>
        [.. record.Kept.Once(() => record.Quotations.ToLookup(quotation => quotation.SourceId, StringComparer.Ordinal))[source.Id]];

    /// <summary>Everything that the quotation supports, other than itself, by kind.</summary>
    public static IReadOnlyList<Fact> FactsOn(this CounterRecord record, Quotation quotation) =>
    [
        .. record.Facts.Where(fact => fact != quotation && fact.Quotations.Contains(quotation))
            .OrderBy(fact => fact.Kind).ThenBy(fact => fact.FactId, StringComparer.Ordinal),
    ];

    /// <summary>The words, who said them, where they stand, and the places that they are about.</summary>
    private static IEnumerable<string?> LookedInto(CounterRecord record, Quotation quotation) =>
    [
        quotation.Text, quotation.Speaker, quotation.Role, quotation.Source.Publisher, quotation.Source.Title,
        .. quotation.Stations.Select(record.Station).SelectMany(station => (string?[])[station?.Name, station?.OtherNames]),
        .. quotation.Boroughs.Select(slug => record.Borough(slug)?.Name),
    ];
}
