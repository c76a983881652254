using FrontCounters.Data.Quoting;

namespace FrontCounters.Data.Tests.Quoting;

public sealed class CheckQuotationTests
{
    private const string Philp = "q-philp-less-safe";

    private static readonly DateOnly Known = new(2026, 11, 22);

    [Theory]
    [InlineData("the police will now be LESS accessible   and Londoners even less safe")]
    [InlineData("“The police will now be less accessible\nand Londoners even less safe”")]
    [InlineData("'The police will now be less accessible and Londoners even less safe!'")]
    [InlineData("The police\u00A0will now be less acces\u00ADsible and Londoners even less safe.")]
    public void Check_OtherTypography_IsVerbatim(string text) => AssertVerbatim(text, Philp);

    [Theory]
    [InlineData("If we close police station front counters the public can't have access to us", "q-dodds-access")]
    [InlineData("less than one an hour — and in the least busy, only 2.5 crimes", "q-met-busiest")]
    [InlineData("less than one an hour—and in the least busy", "q-met-busiest")]
    [InlineData("it is just a fig–leaf to cover decisions", "q-deakins-fig-leaf")]
    [InlineData("reduce counter-terrorism funding without ‘severe consequences’", "q-streeting-unacceptable-risk")]
    [InlineData("3,752 hours of police officer time", "q-met-saving")]
    public void Check_PartInOtherTypography_IsVerbatimInPart(string text, string expected)
    {
        var match = AssertVerbatim(text, expected);

        Assert.True(match.IsPart);
    }

    [Theory]
    [InlineData("The police will now be less accessible, and Londoners even less safe.", ",")]
    [InlineData("The police will now be less accessible and Londoners even more less safe.", "more")]
    [InlineData("Quite: the police will now be less accessible and Londoners even less safe.", "Quite:")]
    public void Check_SomethingAdded_IsNearWithThatMarked(string text, string added)
    {
        var match = Near(text, Philp);

        Assert.Equal(
            [added], match.Runs.Where(run => run.Kind == WordRunKind.Added).Select(run => run.Text));
        Assert.DoesNotContain(match.Runs, run => run.Kind == WordRunKind.Missing);
    }

    [Fact]
    public void Check_WordsChangedInAPart_MarksThemAndWhatIsBeyond()
    {
        var match = Near("not everyone has access to the internet to call the police", "q-dodds-technology");

        Assert.Equal(
            [WordRunKind.Beyond, WordRunKind.Same, WordRunKind.Missing, WordRunKind.Added, WordRunKind.Same, WordRunKind.Beyond],
            match.Runs.Select(run => run.Kind));
        Assert.Equal("technology", match.Runs[2].Text);
        Assert.Equal("the internet", match.Runs[3].Text);
        Assert.True(match.IsPart);
    }

    [Fact]
    public void Check_QuotationWithinALongerText_IsFoundThere()
    {
        var match = Near(
            "The Mayor, who spoke to reporters this week at City Hall, called the present arrangement of "
            + "counters “simply not affordable” in a long statement on the future of policing.",
            "q-khan-not-affordable");

        Assert.Equal("simply not affordable", Assert.Single(match.Runs, run => run.Kind == WordRunKind.Same).Text.Trim('“', '”'));
    }

    [Theory]
    [InlineData("Every front counter in London will stay open for ever.")]
    [InlineData("The cat sat on the mat in the sun.")]
    [InlineData("the of and to in a is that we have")]
    [InlineData("zebra")]
    [InlineData("警察署")]
    public void Check_OtherWords_AreNotHeld(string text)
    {
        var answer = RealRecord.Record.CheckQuotation(text, Known)!;

        Assert.Equal(QuotationVerdict.NotHeld, answer.Verdict);
        Assert.Empty(answer.Matches);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \n ")]
    [InlineData("“…” – ’")]
    [InlineData("🚓 🚓 🚓")]
    public void Check_TextWithoutAWord_IsNoQuestion(string text) =>
        Assert.Null(RealRecord.Record.CheckQuotation(text, Known));

    [Fact]
    public void Check_AsKnownBeforeItWasPublished_IsNotHeld() => Assert.Equal(
        QuotationVerdict.NotHeld,
        RealRecord.Record.CheckQuotation(
            "The police will now be less accessible and Londoners even less safe.", new DateOnly(2025, 8, 1))!.Verdict);

    private static QuotationMatch AssertVerbatim(string text, string expected)
    {
        var answer = RealRecord.Record.CheckQuotation(text, Known)!;
        Assert.Equal(QuotationVerdict.Verbatim, answer.Verdict);
        Assert.Equal(expected, answer.Matches[0].Quotation.Id);
        return answer.Matches[0];
    }

    private static QuotationMatch Near(string text, string expected)
    {
        var answer = RealRecord.Record.CheckQuotation(text, Known)!;
        Assert.Equal(QuotationVerdict.Near, answer.Verdict);
        Assert.Equal(expected, answer.Matches[0].Quotation.Id);
        return answer.Matches[0];
    }
}
