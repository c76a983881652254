using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using FrontCounters.Data;
using FrontCounters.Data.Queries.Evidence;
using FrontCounters.Data.Record;
using FrontCounters.Data.Time;
using FrontCounters.Web.Formats;

namespace FrontCounters.Web.Pages.Quotations;

/// <summary>One quotation as its own JSON: what lists say of it, its source, and the facts that rest on it.</summary>
public sealed record QuotationDetail : QuotationItem
{
    [SetsRequiredMembers]
    public QuotationDetail(CounterRecord record, Quotation quotation, DateOnly known) : base(From(record, quotation, known))
    {
        var source = quotation.Source;
        Release = record.Release.Id;
        (Publisher, Title, Published, Grade) = (source.Publisher, source.Title, source.Date, source.Grade);
        Facts = [.. record.FactsOn(quotation).Select(fact => FactLine.From(fact, known))];
        AlsoSaid =
        [
            .. record.Quotations.Where(other => other.Speaker == quotation.Speaker && other != quotation)
                .OrderBy(other => other.Source.LatestDay).Select(other => other.Id),
        ];
    }

    [JsonPropertyOrder(-1)]
    public string Release { get; }

    [JsonPropertyOrder(1)]
    public string Publisher { get; }

    [JsonPropertyOrder(2)]
    public string Title { get; }

    /// <summary>When the source was published; none where it is undated.</summary>
    [JsonPropertyOrder(3)]
    public PartialDate? Published { get; }

    [JsonPropertyOrder(4)]
    public SourceGrade Grade { get; }

    /// <summary>What the record rests on these words, other than the words themselves.</summary>
    [JsonPropertyOrder(5), NotInCsv]
    public new IReadOnlyList<FactLine> Facts { get; }

    /// <summary>Ids of the speaker's other quotations, oldest first.</summary>
    [JsonPropertyOrder(6), NotInCsv]
    public IReadOnlyList<string> AlsoSaid { get; }
}
