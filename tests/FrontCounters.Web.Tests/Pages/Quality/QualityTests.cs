using System.Globalization;
using AngleSharp.Dom;
using FrontCounters.Data;
using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace FrontCounters.Web.Tests.Pages.Quality;

[Collection(SiteCollection.Name)]
public sealed class QualityTests(SiteFactory site)
{
    private CounterRecord Record => site.Services.GetRequiredService<CounterRecord>();

    [Fact]
    public async Task Get_Kinds_AddUpToEveryFactOfTheRecord()
    {
        var page = await site.GetPageAsync("/quality");
        var json = await site.GetJsonAsync("/quality.json");

        var all = Record.Facts.Count;
        Assert.Equal(all, json.Number("facts"));
        Assert.Equal(all, Number(page, "all"));
        Assert.Equal(all, page.All("kind").Sum(kind => Number(kind, "facts")));
        Assert.Equal(all, page.All("kind").Sum(kind => Number(kind, "one") + Number(kind, "several")));
        Assert.All(json.Items(), item => Assert.Equal(
            item.Number("facts"),
            item.Number("observed") + item.Number("scheduled") + item.Number("inferred") + item.Number("singleSource")
            + item.Number("disputed") + item.Number("unknown") + item.Number("withoutStanding")));
    }

    [Fact]
    public async Task Get_Gaps_EachSayWhatWouldSettleThem()
    {
        var page = await site.GetPageAsync("/quality");
        var gaps = (await site.GetJsonAsync("/quality.json")).GetProperty("gaps").EnumerateArray().ToList();

        Assert.Equal(gaps.Count, page.All("gap").Count);
        Assert.Contains(gaps, gap => gap.GetProperty("id").GetString() == "bank-holidays");
        Assert.All(page.All("gap"), gap => Assert.Contains("What would settle it: ", gap.PlainText(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_AnswersStoredWithoutTheirAttachments_AreNamedAmongTheGaps()
    {
        var page = await site.GetPageAsync("/quality");

        var gap = page.All("gap").Single(gap => gap.Id == "gap-attachments").PlainText();

        Assert.Contains("01.FOI.21.021807", gap, StringComparison.Ordinal);
        Assert.Contains("01.FOI.22.023552", gap, StringComparison.Ordinal);
        Assert.Contains("stored without them", gap, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_SourcesAndRules_AddUp()
    {
        var json = await site.GetJsonAsync("/quality.json");

        Assert.Equal(
            Record.Sources.Count,
            json.GetProperty("grades").EnumerateArray().Sum(grade => grade.Number("sources")));
        Assert.Equal(
            Record.Disagreements.Count,
            json.GetProperty("disagreements").EnumerateArray().Sum(rule => rule.Number("disagreements")));
        Assert.Equal(
            json.GetProperty("sourcesWithoutFacts").GetArrayLength(),
            json.GetProperty("grades").EnumerateArray().Sum(grade => grade.Number("withoutFacts")));
    }

    private static int Number(IParentNode of, string testId) =>
        int.Parse(of.Text(testId).Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
}
