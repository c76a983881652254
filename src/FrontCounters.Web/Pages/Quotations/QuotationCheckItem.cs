using FrontCounters.Data.Quoting;
using FrontCounters.Web.Downloads;

namespace FrontCounters.Web.Pages.Quotations;

/// <summary>What was found for a text that a reader gave, which itself is not repeated.</summary>
public sealed record QuotationCheckItem
{
    public required DateOnly Known { get; init; }

    public required DateOnly AsOf { get; init; }

    public required string Release { get; init; }

    public required QuotationVerdict Verdict { get; init; }

    /// <summary>The verdict in a sentence or two, with what it does not say.</summary>
    public required string Answer { get; init; }

    /// <summary>The best first; none where no quotation is near.</summary>
    public required IReadOnlyList<Match> Matches { get; init; }

    public static QuotationCheckItem From(CheckedText found, RequestContext answering) => new()
    {
        Known = answering.Asked.Known,
        AsOf = answering.Record.AsOf(answering.Asked.Known),
        Release = answering.Record.Release.Id,
        Verdict = found.Verdict,
        Answer = $"{CheckInWords.Heading(found)}. {CheckInWords.Explained(found)}",
        Matches = [.. found.Matches.Select(match => new Match(
            match.IsPart, Math.Round(match.Share, 3), match.Runs, QuotationItem.From(answering.Record, match.Quotation, answering.Asked.Known)))],
    };

    /// <param name="Part">True where the text repeats only a part of the quotation.</param>
    /// <param name="Share">Words in common of all words compared, 0 to 1.</param>
    /// <param name="Words">The quotation in reading order, with the text laid along it.</param>
    /// <param name="Quotation">The quotation.</param>
    public sealed record Match(bool Part, double Share, IReadOnlyList<WordRun> Words, QuotationItem Quotation);
}
