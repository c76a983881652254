using FrontCounters.Data;
using FrontCounters.Data.Queries.Evidence;
using FrontCounters.Data.Record;
using FrontCounters.Web.Formats;
using FrontCounters.Web.Pages.Quotations;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Sources;

/// <summary>One source, every fact that rests on it, and the words quoted from it.</summary>
public sealed record SourceAnswer
{
    public required string Id { get; init; }

    public required string Url { get; init; }

    public required string Release { get; init; }

    public required SourceItem Source { get; init; }

    /// <summary>Every fact that rests on it, by kind; quotations are among them.</summary>
    public required IReadOnlyList<FactLine> Facts { get; init; }

    /// <summary>In the order of its text.</summary>
    public required IReadOnlyList<QuotationItem> Quotations { get; init; }

    public IReadOnlyList<string> Sources => [Id];

    public static SourceAnswer From(CounterRecord record, Source source, DateOnly known) => new()
    {
        Id = source.Id,
        Url = SourceInWords.Address(source.Id),
        Release = record.Release.Id,
        Source = SourceItem.From(record, source),
        Facts = [.. record.FactsFrom(source).Select(fact => FactLine.From(fact, known))],
        Quotations = [.. record.QuotationsFrom(source).Select(quotation => QuotationItem.From(record, quotation, known))],
    };
}
