namespace FrontCounters.Data.Quoting;

/// <summary>A text compared with every quotation of the record.</summary>
/// <param name="Verdict">What was found.</param>
/// <param name="Matches">The quotations that it is found in or near to, the best first; none where it is not held.</param>
public sealed record CheckedText(QuotationVerdict Verdict, IReadOnlyList<QuotationMatch> Matches);
