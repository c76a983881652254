using System.Net;
using AngleSharp.Html.Parser;
using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace FrontCounters.Web.Tests.Sweeps;

/// <summary>What a reader sees where our own code fails: a page that says so, under the policy of any other.</summary>
public sealed class FailureTests : IDisposable
{
    private readonly SiteFactory site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Get_PageThatFails_SaysSoInTheSitesOwnStyle()
    {
        using var failing = site.WithWebHostBuilder(AddAFailure);
        using var client = failing.CreateClient();

        using var response = await client.GetAsync("/fails");

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        var html = await response.Content.ReadAsStringAsync();
        var page = await new HtmlParser().ParseDocumentAsync(html);
        Assert.Equal("Something went wrong on our side", page.QuerySelector("h1")?.TextContent);
        Assert.DoesNotContain("secret", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_DataThatFails_IsAProblemDocument()
    {
        using var failing = site.WithWebHostBuilder(AddAFailure);
        using var client = failing.CreateClient();

        using var response = await client.GetAsync("/fails.json");

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("\"code\":\"failed\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static void AddAFailure(IWebHostBuilder builder) =>
        builder.ConfigureTestServices(services => services.AddSingleton<IStartupFilter>(new FailingCode()));
}
