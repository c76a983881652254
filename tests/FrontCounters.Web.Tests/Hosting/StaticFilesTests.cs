using System.Net.Http.Headers;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Hosting;

/// <summary>As README's own command serves them, not only as a published site does.</summary>
public sealed class StaticFilesTests
{
    [Fact]
    public async Task Get_WhatAPageLoads_IsCompressedAndKept()
    {
        var (process, address, _) = await StartedProgram.ServeBuiltAsync();
        try
        {
            using var client = new HttpClient { BaseAddress = address };
            var html = await client.GetStringAsync(new Uri("/nearest?from=SW11", UriKind.Relative));
            var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html);
            var loaded = page.QuerySelectorAll("link[rel=stylesheet], script[src]")
                .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!).ToList();

            Assert.True(loaded.Count > 3, $"Only {loaded.Count} files.");
            foreach (var file in loaded)
            {
                var whole = (await client.GetByteArrayAsync(new Uri(file, UriKind.Relative))).Length;
                using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(file, UriKind.Relative));
                request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));
                using var answer = await client.SendAsync(request);

                Assert.Equal(["br"], answer.Content.Headers.ContentEncoding);
                Assert.InRange(answer.Content.Headers.ContentLength ?? 0, 1, whole * 0.6);
                Assert.Contains("immutable", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
            }
        }
        finally
        {
            process.Kill();
        }
    }
}
