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
    public void Check_FolderOfTextsWithoutTheArticles_SaysWhichAreMissing()
    {
        var problems = copy.Problems(texts: Path.GetDirectoryName(copy.PathOf("sources.csv")));

        Assert.Equal(5, problems.Count(
            problem => problem is { File: "sources.csv", Column: "text", Rule: "text-is-there" }));
    }

    private void AssertOnly(string old, string replacement, string column, string rule)
    {
        copy.Replace("quotations.csv", old, replacement);

        var problem = Assert.Single(copy.Problems(QuotedTexts.Folder));

        Assert.Equal(
            ("quotations.csv", copy.LineOf("quotations.csv", replacement), column, rule),
            (problem.File, problem.Line, problem.Column, problem.Rule));
    }
}
