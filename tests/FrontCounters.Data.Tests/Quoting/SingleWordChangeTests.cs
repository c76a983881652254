using FrontCounters.Data.Quoting;
using FrontCounters.Data.Record;
using FrontCounters.Data.Tests.Infrastructure;

namespace FrontCounters.Data.Tests.Quoting;

/// <summary>Every quotation of the record, with one word dropped, replaced or inserted at every place.</summary>
public sealed class SingleWordChangeTests
{
    private static readonly DateOnly Known = new(2026, 11, 22);

    public static TheoryData<string> Ids => [.. RealRecord.Record.Quotations.Select(quotation => quotation.Id)];

    public static TheoryData<string> Some => [.. Sample.OneIn(6, RealRecord.Record.Quotations).Select(quotation => quotation.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Check_WholeQuotation_IsVerbatim(string id)
    {
        var quotation = RealRecord.Record.Quotation(id)!;

        var answer = RealRecord.Record.CheckQuotation(quotation.Text, Known)!;

        Assert.Equal(QuotationVerdict.Verbatim, answer.Verdict);
        Assert.Equal(id, answer.Matches[0].Quotation.Id);
        Assert.False(answer.Matches[0].IsPart);
    }

    [Theory]
    [MemberData(nameof(Some))]
    public void Check_OneWordChanged_IsDescribedByExactlyThatWord(string id)
    {
        var quotation = RealRecord.Record.Quotation(id)!;
        var changes = WordChange.AllOf(quotation.Text).ToList();

        var faults = changes.Select(change => (change, Fault: FaultOf(quotation, change)))
            .Where(checkedChange => checkedChange.Fault is not null)
            .Select(checkedChange => $"{checkedChange.Fault}: {checkedChange.change}");

        Assert.Empty(faults);
        Assert.True(changes.Count >= 7);
    }

    private static string? FaultOf(Quotation quotation, WordChange change)
    {
        var answer = RealRecord.Record.CheckQuotation(change.Text, Known)!;
        var match = answer.Matches.FirstOrDefault(found => found.Quotation == quotation);
        if (match is null)
        {
            return $"not found, {answer.Verdict}";
        }

        return change.IsAtAnEnd ? FaultOfPart(answer, match, quotation, change) : FaultOfNear(answer, match, change);
    }

    private static string? FaultOfPart(
        CheckedText answer, QuotationMatch match, Quotation quotation, WordChange change)
    {
        var kinds = match.Runs.Select(run => run.Kind).Distinct().Order().ToArray();
        return (answer.Verdict, match.IsVerbatim, match.IsPart, match.WordsBeyond) == (QuotationVerdict.Verbatim, true, true, 1)
            && kinds is [WordRunKind.Same, WordRunKind.Beyond]
            && Letters(match, WordRunKind.Same) + Letters(match, WordRunKind.Beyond) is var all
            && all.Length == Letters(quotation.Text).Length
            && Letters(match, WordRunKind.Beyond) == Letters(change.Dropped!)
            ? null
            : "not verbatim in part";
    }

    private static string? FaultOfNear(CheckedText answer, QuotationMatch match, WordChange change) =>
        (answer.Verdict, Letters(match, WordRunKind.Missing), Letters(match, WordRunKind.Added)) switch
        {
            (not QuotationVerdict.Near, _, _) => $"{answer.Verdict}",
            (_, var missing, _) when missing != Letters(change.Dropped ?? "") => $"missing '{missing}'",
            (_, _, var added) when added != Letters(change.Inserted ?? "") => $"added '{added}'",
            _ => match.WordsBeyond > 0
                || match.Runs.Count(run => run.Kind == WordRunKind.Missing) > 1
                || match.Runs.Count(run => run.Kind == WordRunKind.Added) > 1
                ? "more than one change"
                : null,
        };

    /// <summary>The runs' text without spaces and marks, except where there is nothing else, as for a lone dash.</summary>
    private static string Letters(QuotationMatch match, WordRunKind kind) =>
        Letters(string.Concat(match.Runs.Where(run => run.Kind == kind).Select(run => run.Text)));

    private static string Letters(string text) =>
        text.Any(char.IsLetterOrDigit) ? string.Concat(text.Where(char.IsLetterOrDigit)) : text.Trim();
}
