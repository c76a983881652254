using FrontCounters.Data;
using FrontCounters.Data.Queries.People;
using FrontCounters.Data.Record;
using FrontCounters.Web.Days;
using Microsoft.AspNetCore.WebUtilities;

namespace FrontCounters.Web.Pages.Quotations;

/// <summary>A quotation with everything that it is about.</summary>
public sealed record QuotationRow(
    Quotation Quotation,
    PartyElsewhere? PartyElsewhere,
    ClosureRound? Round,
    IReadOnlyList<Borough> Boroughs,
    IReadOnlyList<Station> Stations,
    IReadOnlyList<(string Topic, string Address)> Topics)
{
    public static QuotationRow From(Quotation quotation, CounterRecord record, AskedClocks asked) => new(
        quotation,
        record.PartyElsewhereOf(quotation, asked.Known),
        record.Round(quotation.RoundSlug),
        [.. quotation.Boroughs.Select(record.Borough).OfType<Borough>()],
        [.. quotation.Stations.Select(record.Station).OfType<Station>()],
        [.. quotation.Topics.Select(topic =>
            (topic, QueryHelpers.AddQueryString("/quotations" + asked.Query, "topic", topic)))]);
}
