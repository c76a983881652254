using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Dom;
using FrontCounters.Data;
using FrontCounters.Data.Record;
using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace FrontCounters.Web.Tests.Pages.Corrections;

[Collection(SiteCollection.Name)]
public sealed class CorrectionsTests(SiteFactory site)
{
    private CounterRecord Record => site.Services.GetRequiredService<CounterRecord>();

    [Fact]
    public async Task Get_Corrections_TellsEveryRowThatHadBeenPublishedOtherwise()
    {
        var page = await site.GetPageAsync("/corrections");

        var expected = Record.LoggedChanges.Where(change => change.Kind is LoggedKind.Changed or LoggedKind.Removed)
            .Select(change => (change.Release, change.FactKey)).Distinct().Count();
        Assert.True(expected >= 16);
        Assert.Equal(expected, (await AllPartsAsync()).Sum(part => part.QuerySelectorAll("[data-testid=correction]").Length));
        Assert.Equal(Record.LoggedReleases.Count, page.QuerySelectorAll("[data-testid=releases] li").Length);
        Assert.Null(page.QuerySelector("[data-testid=unreleased]"));
    }

    [Fact]
    public async Task Get_Corrections_SaysBeforeAfterAndWhy()
    {
        var parts = await AllPartsAsync();

        var row = parts.Select(part => part.QuerySelector("[data-key='figure:2017-removed-forty-million']")).First(found => found is not null)!;
        Assert.Contains("was “government money removed 2017”. It is now that of “", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("Why: The £40 million", row.QuerySelector("[data-testid=reason]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/rounds/2017/figures#2017-removed-forty-million", row.QuerySelector("b a")!.GetAttribute("href"));
        Assert.Contains(parts, part => part.Body!.TextContent.Contains("In claims.csv the column fact is called facts", StringComparison.Ordinal));
    }

    /// <summary>A release that only adds has no correction to show, and yet something to tell and its sources.</summary>
    [Fact]
    public async Task Get_Corrections_NamesEveryRowThatWasOnlyAddedWithItsSources()
    {
        var parts = await AllPartsAsync();

        var expected = Record.LoggedChanges.Where(change => change.Kind == LoggedKind.Added)
            .Select(change => (change.Release, change.FactKey)).Distinct().Count();
        Assert.Equal(expected, parts.Sum(part => part.All("addition").Count));
        var repeat = parts.Select(part => part.QuerySelector("[data-testid=addition][data-key='pledge:khan-2019-24-hour-counter']")).First(found => found is not null)!;
        Assert.NotNull(repeat.QuerySelector("a[href='/sources/london-assembly-2025-11-motion']"));
    }

    [Fact]
    public async Task Get_CorrectionsAsData_HoldTheWholeLogAndThePagesCounts()
    {
        using var client = site.CreateClient();

        var answer = await client.GetFromJsonAsync<JsonElement>("/corrections.json");
        var rows = (await client.GetStringAsync("/corrections.csv")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(Record.LoggedChanges.Count, answer.GetProperty("count").GetInt32());
        Assert.Equal(Record.LoggedChanges.Count, answer.GetProperty("items").GetArrayLength());
        Assert.Equal(Record.LoggedChanges.Count + 1, rows.Length);
        var corrected = answer.GetProperty("corrected").GetInt32();
        Assert.StartsWith($"{corrected} row", (await site.GetPageAsync("/corrections")).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.All(
            answer.GetProperty("items").EnumerateArray(), item => Assert.NotEqual("", item.GetProperty("reason").GetString()));
    }

    /// <summary>Every release can still be reached by its old address, and no page is heavy.</summary>
    [Fact]
    public async Task Get_AnyPart_IsLightAndHasAPlaceForEveryRelease()
    {
        foreach (var part in await AllPartsAsync())
        {
            Assert.All(Record.LoggedReleases, release => Assert.Single(part.QuerySelectorAll($"#release-{release.Number}")));
            Assert.True(part.Source.Text.Length < 150_000, $"{part.Url} has {part.Source.Text.Length} characters.");
        }
    }

    [Theory]
    [InlineData("part=0")]
    [InlineData("part=99")]
    [InlineData("part=new")]
    public async Task Get_PartThatIsNone_IsRefused(string query) =>
        Assert.Equal(HttpStatusCode.BadRequest, await site.GetStatusAsync($"/corrections?{query}"));

    private async Task<IReadOnlyList<IDocument>> AllPartsAsync()
    {
        var first = await site.GetPageAsync("/corrections");
        return [.. await Task.WhenAll(first.QuerySelectorAll("[data-testid=parts] a").Select(part => site.GetPageAsync(part.GetAttribute("href")!)))];
    }
}
