using FrontCounters.Data.Loading;
using FrontCounters.Data.Tests.Infrastructure;

namespace FrontCounters.Data.Tests.Loading;

/// <summary>Quotations against the articles that they are from.</summary>
public sealed class QuotedTextTests : IDisposable
{
    private readonly DataCopy copy = new();

    public void Dispose() => copy.Dispose();

    [FactWithTexts]
    public void Check_RealRecordWithTexts_FindsEveryQuotationInItsPlace() =>
        Assert.Equal(49, RecordDatabase.Check(copy.Data, QuotedTexts.Folder).Quotations.Count);

    [FactWithTexts]
    public void Check_OneLetterOfAQuotation_IsReported() =>
        AssertOnly("less accessible and Londoners", "less accessable and Londoners", "text", "quotation-verbatim");

    [FactWithTexts]
    public void Check_StraightApostropheForACurlyOne_IsReported() =>
        AssertOnly("public can’t have access", "public can't have access", "text", "quotation-verbatim");

    [FactWithTexts]
    public void Check_AnotherPlace_IsReported() =>
        AssertOnly("standard-2025-08-list,1228", "standard-2025-08-list,1229", "text", "quotation-verbatim");

    [FactWithTexts]
    public void Check_PlaceBeyondTheText_IsReported() =>
        AssertOnly("standard-2025-08-list,1228", "standard-2025-08-list,2147483647", "text", "quotation-verbatim");

    [FactWithTexts]
    public void Check_WordsBefore_AreReportedWhereTheyDiffer() =>
        AssertOnly("They warned Yvette Cooper", "They wrote to Yvette Cooper", "before", "quotation-verbatim");

    [FactWithTexts]
    public void Check_WordsAfter_AreReportedWhereTheyDiffer() =>
        AssertOnly("hearing Chingford will close", "hearing Chingford would close", "after", "quotation-verbatim");

    [FactWithTexts]
    public void Check_QuotationOfAnotherArticle_IsReported() =>
        AssertOnly("standard-2025-08-list,1228", "guardian-series-2017-06,1228", "text", "quotation-verbatim");

    /// <summary>
    /// Each change is a row of its own below the real ones, so that one check judges all of them: each must be
    /// refused, and nothing else.
    /// </summary>
    [FactWithTexts]
    public void Check_EverySingleWordChangeToEveryQuotation_IsRefused()
    {
        var rows = copy.Text("quotations.csv").TrimEnd().Split('\n');
        List<string> changed = [];
        foreach (var quotation in RealRecord.Record.Quotations)
        {
            var row = rows.Single(line => line.StartsWith($"{quotation.Id},", StringComparison.Ordinal));
            changed.AddRange(WordChange.AllOf(quotation.Text).Select((change, number) => row
                .Replace($"{quotation.Id},", $"{quotation.Id}-{number},", StringComparison.Ordinal)
                .Replace(AsCell(quotation.Text), $"\"{Doubled(change.Text)}\"", StringComparison.Ordinal)));
        }

        File.AppendAllLines(copy.PathOf("quotations.csv"), changed);
        var problems = copy.Problems(QuotedTexts.Folder);

        Assert.True(changed.Count > 3500, $"Only {changed.Count} changes were tried.");
        Assert.All(problems, problem => Assert.Contains(problem.Rule, (string[])["quotation-verbatim", "quotation-whole"]));
        Assert.Equal(
            Enumerable.Range(rows.Length + 1, changed.Count), problems.Select(problem => problem.Line).Distinct());
    }

    [FactWithTexts]
    public void Check_QuotationWithoutItsLastSentence_IsReported() =>
        AssertOnly(" The public are going to have to go further to get access to a police station if they need it out of hours.",
            "", "text", "quotation-whole", line: "q-dodds-technology");

    [FactWithTexts]
    public void Check_TextThatWasChanged_IsReported()
    {
        using var texts = new DataCopy(QuotedTexts.Folder!);
        var changed = texts.PathOf("003_aee3f2a1b63ddb7b.txt");
        File.AppendAllText(changed, "One more word.");

        var problem = Assert.Single(copy.Problems(Path.GetDirectoryName(changed)));

        Assert.Equal(
            ("sources.csv", copy.LineOf("sources.csv", "003_aee3f2a1b63ddb7b.txt"), "sha256", "text-unchanged"),
            (problem.File, problem.Line, problem.Column, problem.Rule));
    }

    [Fact]
    public void Check_FolderOfTextsWithoutTheArticles_IsReported()
    {
        var problems = copy.Problems(texts: Path.GetDirectoryName(copy.PathOf("sources.csv")));

        Assert.Single(problems, problem => problem is { File: "sources.csv", Rule: "text-is-there" });
    }

    [FactWithTexts]
    public void Check_FolderWithOneTextAlone_JudgesItsQuotationsAlone()
    {
        using var texts = new DataCopy(QuotedTexts.Folder!);
        foreach (var other in new[] { "000", "002", "003", "004" })
        {
            Directory.GetFiles(Path.GetDirectoryName(texts.PathOf("any"))!, other + "*").ToList().ForEach(File.Delete);
        }

        Assert.Equal(49, RecordDatabase.Check(copy.Data, Path.GetDirectoryName(texts.PathOf("any"))).Quotations.Count);
    }

    [FactWithTexts]
    public void Check_QuotationInAnotherPlace_SaysWhereItStands()
    {
        copy.Replace("quotations.csv", "standard-2025-08-list,1228", "standard-2025-08-list,1229");

        Assert.Contains("They stand at 1228", copy.Problems(QuotedTexts.Folder)[0].Message, StringComparison.Ordinal);
    }

    private static string AsCell(string text) =>
        text.AsSpan().IndexOfAny(',', '"') >= 0 ? $"\"{Doubled(text)}\"" : text;

    private static string Doubled(string text) => text.Replace("\"", "\"\"", StringComparison.Ordinal);

    private void AssertOnly(string old, string replacement, string column, string rule, string? line = null)
    {
        copy.Replace("quotations.csv", old, replacement);

        var problem = Assert.Single(copy.Problems(QuotedTexts.Folder));

        Assert.Equal(
            ("quotations.csv", copy.LineOf("quotations.csv", line ?? replacement), column, rule),
            (problem.File, problem.Line, problem.Column, problem.Rule));
    }
}
