using System.Net;
using System.Text.Json;
using FrontCounters.Web.Answers;
using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace FrontCounters.Web.Tests.Requests;

/// <summary>What of a request counts. On a site of its own, so that its store holds what the tests put there.</summary>
public sealed class CanonicalRequestTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    [Theory]
    [InlineData("/stations?borough=camden", "/stations?utm_source=x&borough=camden&fbclid=1&ref=y")]
    [InlineData("/stations?borough=camden&service=24-hours", "/stations?service=24-hours&borough=camden")]
    [InlineData("/stations?borough=camden&on=2025-07-01", "/stations?on=2025-07-01&borough=camden")]
    [InlineData("/boroughs/harrow", "/boroughs/harrow?on=&known=")]
    [InlineData("/boroughs/harrow", "/BOROUGHS/harrow/")]
    [InlineDataOneDayIn(3, 0, "/boroughs/harrow?on=2025-07-01", "/boroughs/harrow?ON=2025-07-01")]
    [InlineDataOneDayIn(3, 1, "/boroughs/harrow.atom", "/boroughs/harrow.atom?bourough=x&y=z")]
    [InlineDataOneDayIn(3, 2, "/rounds/2025.svg", "/rounds/2025.svg?x=1")]
    [InlineDataOneDayIn(3, 0, "/openapi.json", "/openapi.json?x=1&x=2")]
    [InlineDataOneDayIn(3, 1, "/data/api", "/data/api?x=1")]
    [InlineDataOneDayIn(3, 2, "/stations/acton.json", "/stations/acton.json?utm_source=x")]
    public async Task Get_WithWhatIsNotDeclared_IsTheAnswerOfTheCanonicalRequest(string canonical, string asked)
    {
        var store = site.Services.GetRequiredService<AnswerStore>();
        using var client = site.CreateClient();
        using var expected = await client.GetAsync(canonical);
        var kept = store.Count;

        using var answer = await client.GetAsync(asked);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(expected.Headers.ETag, answer.Headers.ETag);
        Assert.Equal(kept, store.Count);
    }

    [Fact]
    public async Task Get_WithLongAndOddHeaders_TakesNoRoomOfTheStore()
    {
        var store = site.Services.GetRequiredService<AnswerStore>();
        using var client = site.CreateClient();
        using (await client.GetAsync("/boroughs/brent"))
        {
            // The first is kept.
        }

        var (count, bytes) = (store.Count, store.Bytes);
        for (var number = 0; number < 200; number++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"/boroughs/brent?x={number}{new string('y', 2000)}");
            request.Headers.TryAddWithoutValidation("Accept-Encoding", $"identity, x{number}{new string('z', 8000)}");
            using var answer = await client.SendAsync(request);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        Assert.Equal((count, bytes), (store.Count, store.Bytes));
    }

    [Theory]
    [InlineData("/stations?borough=camden&borough=brent", "borough")]
    [InlineData("/boroughs/harrow?on=2025-07-01&on=2025-07-02", "on")]
    [InlineData("/boroughs/harrow?on=2025-07-01&ON=2025-07-01", "on")]
    [InlineData("/nearest?from=SW11+1&from=E4+7", "from")]
    public async Task Get_WithADeclaredParameterTwice_IsRefused(string address, string name)
    {
        using var client = site.CreateClient();

        using var answer = await client.GetAsync(address);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains($"That address has {name} twice", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/stations.json?bourough=camden", "Did you mean borough?")]
    [InlineData("/stations.csv?x=1", "borough, service, round, stage, outcome, q, on and known")]
    [InlineData("/boroughs.geojson?utm_source=x", "sort, counter, open, flat, on and known")]
    [InlineData("/nearest.json?form=SW11+1", "Did you mean from?")]
    [InlineData("/stations/acton.json?knwon=2025-01-01", "Did you mean known?")]
    public async Task GetData_WithAParameterItDoesNotKnow_NamesThoseItKnows(string address, string told)
    {
        using var client = site.CreateClient();

        using var answer = await client.GetAsync(address);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal("parameter-not-known", problem.RootElement.GetProperty("code").GetString());
        Assert.Contains(told, problem.RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/stations?bourough=camden", "bourough", "/stations?borough=camden")]
    [InlineData("/stations?service=24-hours&Burough=camden", "Burough", "/stations?service=24-hours&borough=camden")]
    [InlineData("/boroughs/harrow?knowm=2025-08-20", "knowm", "/boroughs/harrow?known=2025-08-20")]
    [InlineData("/timeline?knd=stage", "knd", "/timeline?kind=stage")]
    [InlineData("/nearest?form=SW11+1", "form", "/nearest?from=SW11%201")]
    public async Task GetPage_WithANearMiss_SaysSoAndIsNotKept(string address, string name, string instead)
    {
        var store = site.Services.GetRequiredService<AnswerStore>();
        var kept = store.Count;

        var page = await site.GetPageAsync(address);

        Assert.Contains($"“{name}”", page.Text("near-miss"), StringComparison.Ordinal);
        Assert.Equal(instead, page.QuerySelector("[data-testid='near-miss'] a")?.GetAttribute("href"));
        Assert.Equal(kept, store.Count);
        var plain = await site.GetPageAsync(address.Split('?')[0]);
        Assert.False(plain.Has("near-miss"));
    }

    [Theory]
    [InlineData("/stations?utm_source=x&utm_medium=y&gclid=z&ref=a&_=1&v=2")]
    [InlineData("/boroughs/harrow?source=newsletter&share=1")]
    public async Task GetPage_WithWhatASharedLinkCarries_SaysNothingOfIt(string address) =>
        Assert.False((await site.GetPageAsync(address)).Has("near-miss"));

    [Theory]
    [InlineData("/nearest?from=SW11+1")]
    [InlineData("/nearest.json?from=SW11+1")]
    [InlineData("/nearest.json?from=51.5,-0.1")]
    [InlineData("/stations?q=SW11+1JX")]
    [InlineData("/sources?q=harrow")]
    [InlineData("/quotations.json?q=harrow")]
    [InlineData("/search?q=harrow")]
    [InlineData("/quotations/check?text=harrow")]
    [InlineData("/stations/no-such-station")]
    [InlineData("/boroughs/harrow?on=yesterday")]
    [InlineData("/boroughs/E09000015")]
    [InlineData("/health/ready")]
    public async Task Get_WhatAReaderTypedOrARefusal_IsInNoStore(string address)
    {
        var store = site.Services.GetRequiredService<AnswerStore>();
        using var client = site.CreateClient(new() { AllowAutoRedirect = false });
        var kept = store.Count;

        using var answer = await client.GetAsync(address);

        Assert.Equal(kept, store.Count);
        Assert.True(
            answer.StatusCode == HttpStatusCode.MovedPermanently || answer.Headers.CacheControl?.NoStore == true,
            $"{answer.Headers.CacheControl}");
    }
}
