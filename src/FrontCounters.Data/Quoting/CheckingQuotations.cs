namespace FrontCounters.Data.Quoting;

/// <summary>Whether words are among those that the record quotes.</summary>
public static class CheckingQuotations
{
    /// <summary>The longest text that is compared, in characters; the longest quotation has a third of it.</summary>
    public const int LongestText = 1000;

    private const int MostNear = 3;

    /// <summary>Compares a text with every quotation published by a day.</summary>
    /// <param name="record">The record.</param>
    /// <param name="text">What a reader pasted.</param>
    /// <param name="known">Only what had been published by the end of this day.</param>
    /// <returns>None where the text has no word to compare.</returns>
    public static CheckedText? CheckQuotation(this CounterRecord record, string text, DateOnly known)
    {
        var typed = SpokenText.From(text).WithoutOuterMarks();
        if (typed.Words.Count == 0)
        {
            return null;
        }

        var matches = record.Quotations
            .Where(quotation => quotation.Source.LatestDay <= known)
            .Select(quotation => QuotationMatch.Between(quotation, typed))
            .OrderByDescending(match => match.Share)
            .ThenByDescending(match => match.Common)
            .ThenBy(match => match.WordsBeyond)
            .ThenBy(match => match.Quotation.Id, StringComparer.Ordinal)
            .ToList();
        List<QuotationMatch> verbatim = [.. matches.Where(match => match.IsVerbatim)];
        List<QuotationMatch> near = [.. matches.Where(match => match.IsNear).Take(MostNear)];
        return (verbatim, near) switch
        {
            ([_, ..], _) => new CheckedText(QuotationVerdict.Verbatim, verbatim),
            (_, [_, ..]) => new CheckedText(QuotationVerdict.Near, near),
            _ => new CheckedText(QuotationVerdict.NotHeld, []),
        };
    }
}
