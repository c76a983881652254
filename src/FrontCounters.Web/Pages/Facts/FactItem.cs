using FrontCounters.Data;
using FrontCounters.Data.Queries.Changes;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Evidence;
using FrontCounters.Data.Record;
using FrontCounters.Web.Formats;
using FrontCounters.Web.Pages.Corrections;
using FrontCounters.Web.Pages.Disagreements;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Facts;

/// <summary>One fact with everything that it rests on, what contradicts it, and how it was corrected.</summary>
public sealed record FactItem
{
    /// <summary>What kind of fact it is.</summary>
    public required FactKind Kind { get; init; }

    /// <summary>Its permanent id, unique within its kind.</summary>
    public required string Id { get; init; }

    public required string Url { get; init; }

    /// <summary>The page that shows it among others.</summary>
    public required string Page { get; init; }

    /// <summary>What it states, as one line.</summary>
    public required string Line { get; init; }

    /// <summary>How well it is established; none for what has no standing of its own.</summary>
    public Standing? Standing { get; init; }

    /// <summary>The first day on which it holds, for what holds between days.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The first day on which it holds no more, for what holds between days.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The day by which its earliest source had been published.</summary>
    public required DateOnly KnownFrom { get; init; }

    /// <summary>The record's own note on it.</summary>
    public string? Note { get; init; }

    /// <summary>Ids of everything that it rests on, strongest first.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>The same with their grades.</summary>
    public required IReadOnlyList<RestsOn> RestsOnSources { get; init; }

    /// <summary>Words that support it.</summary>
    public required IReadOnlyList<SupportingWords> Quotations { get; init; }

    /// <summary>Questions that sources answer otherwise than it does.</summary>
    public required IReadOnlyList<DisagreementItem> Disagreements { get; init; }

    /// <summary>Every cell of it that a release changed, oldest first.</summary>
    public required IReadOnlyList<CorrectionItem> Changes { get; init; }

    public static FactItem FromFact(CounterRecord record, Fact fact, DateOnly known) => new()
    {
        Kind = fact.Kind,
        Id = fact.FactId,
        Url = FactLinks.Address(fact),
        Page = FactInWords.Address(fact),
        Line = FactInWords.Line(fact, known),
        Standing = fact.StandingOf(),
        From = (fact as IDated)?.From,
        To = (fact as IDated)?.To,
        KnownFrom = fact.KnownFrom,
        Note = FactInWords.Note(fact),
        Sources = fact.SourceIds,
        RestsOnSources = [.. fact.Sources.DistinctBy(source => source.Id).Select(RestsOn.From)],
        Quotations = [.. fact.Quotations.DistinctBy(quotation => quotation.Id).Select(SupportingWords.From)],
        Disagreements = [.. Disputed(record, fact, known).Select(disagreement => DisagreementItem.From(record, disagreement, known))],
        Changes = [.. ChangesOf(record, fact)],
    };

    private static IEnumerable<KnownDisagreement> Disputed(CounterRecord record, Fact fact, DateOnly known) =>
        (fact is Claim claim ? [claim.Disagreement] : record.DisputesAbout([fact], known))
            .Select(disagreement => KnownDisagreement.From(disagreement, known))
            .OfType<KnownDisagreement>();

    private static IEnumerable<CorrectionItem> ChangesOf(CounterRecord record, Fact fact) =>
        record.Corrections().Reverse().SelectMany(release => release.Changes
            .Where(change => change.FactKey == fact.Key)
            .Select(change => CorrectionItem.From(record, release, change)));

    /// <summary>A source that the fact rests on.</summary>
    public sealed record RestsOn(string Id, string Publisher, string Title, string? Date, SourceGrade Grade, string Url)
    {
        internal static RestsOn From(Source source) => new(
            source.Id, source.Publisher, source.Title, source.Date?.ToString(), source.Grade, $"/sources/{source.Id}");
    }

    /// <summary>Exact words that support the fact.</summary>
    public sealed record SupportingWords(string Id, string Text, string Speaker, string Source, string Url)
    {
        internal static SupportingWords From(Quotation quotation) => new(
            quotation.Id, quotation.Text, quotation.Speaker, quotation.SourceId, $"/quotations/{quotation.Id}");
    }
}
