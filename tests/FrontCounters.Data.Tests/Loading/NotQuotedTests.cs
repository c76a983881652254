using System.Globalization;
using FrontCounters.Data.Files;
using FrontCounters.Data.Loading;
using FrontCounters.Data.Tests.Infrastructure;

namespace FrontCounters.Data.Tests.Loading;

/// <summary>
/// A quotation, or the words beside it, that reaches into a passage that is never published is refused, with or without
/// the texts, and what it says is not printed.
/// </summary>
public sealed class NotQuotedTests : IDisposable
{
    private readonly DataCopy copy = new();

    public void Dispose() => copy.Dispose();

    [Theory]
    [InlineData(1240, 1250, "text")]
    [InlineData(1200, 1229, "text")]
    [InlineData(1295, 1300, "text")]
    [InlineData(1190, 1200, "before")]
    public void Check_QuotationOverAPassage_IsRefusedWithoutShowingIt(int start, int end, string column)
    {
        File.AppendAllText(
            copy.PathOf(NotQuotedPassage.File),
            string.Create(CultureInfo.InvariantCulture, $"any,standard-2025-08-list,{start},{end},For this test.\n"));

        var problems = copy.Problems();

        var problem = Assert.Single(problems, problem => problem.Column == column);
        Assert.Equal(("quotations.csv", 2, "not-quoted"), (problem.File, problem.Line, problem.Rule));
        Assert.DoesNotContain(problems, shown => shown.Found != "(not shown)");
    }

    [Fact]
    public void Check_PassageBesideAQuotation_IsNoFault()
    {
        File.AppendAllText(
            copy.PathOf(NotQuotedPassage.File), "any,standard-2025-08-list,1100,1180,For this test.\n");

        Assert.Equal(49, RecordDatabase.Check(copy.Data, texts: null).Quotations.Count);
    }

    [FactWithTexts]
    public void Texts_OfTheRecordsPassages_AreAsLongAsTheirPositionsSay() =>
        Assert.All(RealPassages(), passage => Assert.InRange(passage.End, passage.Start + 1, LengthOf(passage.SourceId)));

    private IEnumerable<NotQuotedPassage> RealPassages() =>
        copy.Data.ReadChecked(null, new ProblemList()).NotQuoted.Select(passage => passage.Value);

    private int LengthOf(string source) => QuotedText
        .In(QuotedTexts.Folder!, copy.Data.ReadChecked(null, new ProblemList()))
        .Single(text => text.Value.SourceId == source).Value.Words.Length;
}
