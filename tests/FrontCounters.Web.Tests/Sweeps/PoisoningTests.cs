using System.Net;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Sweeps;

/// <summary>Nothing that one reader sends changes what an address gives to the next.</summary>
[Collection(SiteCollection.Name)]
public sealed class PoisoningTests(SiteFactory site)
{
    // Days that no other test asks about, so that nothing is in memory before the first request of the test.
    private const string Day = "2019-02-03";
    private const string DayAfter = "2019-02-04";

    [Theory]
    [InlineData("/stations/bethnal-green", "slug", "lewisham")]
    [InlineData("/stations/bethnal-green.json", "slug", "lewisham")]
    [InlineData("/boroughs/harrow", "slug", "camden")]
    [InlineData("/boroughs/harrow/sheet", "slug", "camden")]
    [InlineData("/boroughs/harrow/embed", "slug", "camden")]
    [InlineData("/embed/boroughs/harrow", "slug", "camden")]
    [InlineData("/previews/boroughs/harrow", "slug", "camden")]
    [InlineData("/rounds/2017", "slug", "2013")]
    [InlineData("/rounds/2017/draft-july", "stage", "leak-june")]
    [InlineData("/quotations/q-mps-coffin", "id", "q-mps-worry")]
    [InlineData("/people/sadiq-khan", "slug", "chris-philp")]
    [InlineData("/sources/met-2026-02-westminster", "id", "mqt-2017-2891")]
    [InlineData("/disagreements/counters-to-stay-2017-plans", "id", "extra-counters-leak-2017")]
    public async Task Get_AfterAnotherReaderSentABody_IsWhatItsAddressNames(string address, string name, string other)
    {
        using var client = site.CreateClient();
        var expected = Heading(await client.GetStringAsync($"{address}?on={DayAfter}"))
            .Replace(DayAfter, Day, StringComparison.Ordinal)
            .Replace("4 February 2019", "3 February 2019", StringComparison.Ordinal);

        foreach (var content in Bodies(name, other))
        {
            using var poison = new HttpRequestMessage(HttpMethod.Get, $"{address}?on={Day}") { Content = content };
            using var poisoned = await client.SendAsync(poison);
        }

        using var afterwards = await client.GetAsync($"{address}?on={Day}");

        Assert.Equal(HttpStatusCode.OK, afterwards.StatusCode);
        Assert.Equal(expected, Heading(await afterwards.Content.ReadAsStringAsync()));
    }

    private static IEnumerable<HttpContent> Bodies(string name, string other)
    {
        yield return new FormUrlEncodedContent([KeyValuePair.Create(name, other)]);
        yield return new MultipartFormDataContent { { new StringContent(other), name } };
    }

    /// <summary>What a page or a JSON says that it is about.</summary>
    private static string Heading(string body) =>
        body.StartsWith('{') ? body[..100] : PageHeading(body);

    private static string PageHeading(string html)
    {
        var start = html.IndexOf("<h1", StringComparison.Ordinal);
        return start < 0 ? html : html[start..html.IndexOf("</h1>", start, StringComparison.Ordinal)];
    }
}
