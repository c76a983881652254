using System.Net;
using FrontCounters.Data;
using FrontCounters.Data.Record;
using FrontCounters.Web.Commands;
using FrontCounters.Web.Formats;
using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace FrontCounters.Web.Tests.Pages.Facts;

[Collection(SiteCollection.Name)]
public sealed class FactTests(SiteFactory site)
{
    private CounterRecord Record => site.Services.GetRequiredService<CounterRecord>();

    [Fact]
    public async Task Get_EveryKindOfFact_TellsItWithEverySourceThatItRestsOn()
    {
        foreach (var kind in Enum.GetValues<FactKind>())
        {
            var fact = Record.Facts.Where(fact => fact.Kind == kind).MaxBy(fact => fact.SourceIds.Count)!;
            var page = await site.GetPageAsync(FactLinks.Address(fact));
            var item = (await site.GetJsonAsync($"{FactLinks.Address(fact)}.json")).GetProperty("fact");

            Assert.Equal(
                fact.SourceIds.Select(id => $"/sources/{id}"),
                page.QuerySelectorAll("[data-testid='rests-on'] li a").Select(link => link.GetAttribute("href")));
            Assert.Equal(item.GetProperty("line").GetString(), page.Text("line"));
            Assert.Equal(fact.SourceIds, item.Words("sources"));
            Assert.Equal(FactLinks.Address(fact), item.GetProperty("url").GetString());
        }
    }

    [Fact]
    public async Task Get_FactInDispute_ShowsEveryRivalAnswerAndOtherFactsNone()
    {
        var disputed = await site.GetPageAsync("/facts/figure/2017-draft-closing-41");
        var undisputed = await site.GetPageAsync("/facts/figure/2017-draft-saving");

        Assert.True(Assert.Single(disputed.All("rivals")).QuerySelectorAll("li").Length > 1);
        Assert.False(undisputed.Has("rivals"));
    }

    [Fact]
    public async Task Get_CorrectedFact_TellsWhatItSaidBefore()
    {
        var page = await site.GetPageAsync("/facts/figure/2017-removed-forty-million");

        Assert.Contains("was “government money removed 2017”. It is now that of “", page.Text("changes"), StringComparison.Ordinal);
    }

    /// <summary>Each names facts that answer, and leads with one of them.</summary>
    [Theory]
    [InlineData("/stations.json")]
    [InlineData("/nearest.json?from=SW11+1")]
    [InlineData("/boroughs.json")]
    [InlineData("/rounds.json")]
    [InlineData("/rounds/counts.json")]
    [InlineData("/rounds/2025/counters.json")]
    [InlineData("/timeline.json")]
    [InlineData("/quotations.json")]
    [InlineData("/figures.json")]
    [InlineData("/closures.json")]
    [InlineData("/statements.json")]
    [InlineData("/people.json")]
    [InlineData("/disagreements.json")]
    [InlineData("/pledges.json")]
    [InlineData("/corrections.json")]
    [InlineData("/search.json?q=harrow")]
    public async Task GetJson_AnyList_LeadsFromEachItemToTheFactsThatItRestsOn(string address)
    {
        var answer = await site.GetJsonAsync(address);
        var items = answer.GetProperty(answer.TryGetProperty("items", out _) ? "items" : "counters").EnumerateArray().ToList();
        var known = Record.Facts.Select(FactLinks.Address).ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(items);
        Assert.All(items, item =>
        {
            var facts = item.Words("facts");
            Assert.All(facts, fact => Assert.Contains(fact!, known));
            Assert.True(item.GetProperty("evidence").GetString() is not { } evidence || facts.Contains(evidence));
        });
        Assert.Contains(items, item => item.Words("facts").Count > 0);
    }

    [Theory]
    [InlineData("/facts/figure/no-such-figure")]
    [InlineData("/facts/wish/harrow")]
    [InlineData("/facts/decision/2025/list-august/nowhere")]
    public async Task Get_UnknownFact_IsNotFound(string address)
    {
        Assert.Equal(HttpStatusCode.NotFound, await site.GetStatusAsync(address));
        Assert.Equal(HttpStatusCode.NotFound, await site.GetStatusAsync($"{address}.json"));
    }

    [FactOneDayIn(3, 0)]
    public async Task Get_FactWhoseIdWasCorrected_MovesOnAndOneTakenAwayIsGone()
    {
        using var data = new EditedData();
        var contacts = data.Text("contacts.csv").Split('\n');
        var last = contacts[^2].Split(',')[0];
        File.WriteAllText(
            data.PathOf("contacts.csv"),
            string.Join('\n', contacts[..^2]).Replace("\nemergency,", "\nemergency-call,", StringComparison.Ordinal) + "\n");
        await using var output = new StringWriter();
        Assert.Equal(0, await ReleaseCommand.Build(() => new ReleaseCommand(data.Data, new StoppedClock(EditedData.Now.AddYears(3)), output))
            .RunAsync(["--reason", "A better id."], output, output));
        using var later = new SiteOnData(data.Folder);
        using var client = later.CreateClient(new() { AllowAutoRedirect = false });

        foreach (var ending in new[] { "", ".json" })
        {
            using var moved = await client.GetAsync($"/facts/contact/emergency{ending}?on=2026-03-03");
            using var gone = await client.GetAsync($"/facts/contact/{last}{ending}");
            Assert.Equal(HttpStatusCode.MovedPermanently, moved.StatusCode);
            Assert.Equal($"/facts/contact/emergency-call{ending}?on=2026-03-03", moved.Headers.Location?.ToString());
            Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
            Assert.Contains("A better id.", await gone.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }
}
