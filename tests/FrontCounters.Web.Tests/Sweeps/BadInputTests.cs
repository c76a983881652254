using System.Net;
using System.Text.Json;
using AngleSharp.Html.Parser;
using FrontCounters.Data.Tests.Infrastructure;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Sweeps;

/// <summary>Whatever is asked, the site answers in its own words: never a 500, never a text unescaped.</summary>
[Collection(SiteCollection.Name)]
public sealed class BadInputTests(SiteFactory site)
{
    private static readonly string[] BadTexts =
    [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' OR 1=1; DROP TABLE stations; --",
        "\0", "a\0b", "\u0001", "😀🚓", "\u202Eworrah", "ＳＷ１１ １ＪＸ", "%2e%2e%2f", "../../etc/passwd", "-1", "NaN",
        "1e400,1e400", "٣", "\uFFFD",
        "SW11 1JX SE13 5JZ", new string('a', 3000), new string(' ', 500), "{{7*7}}", "=cmd|' /C calc'!A0",
    ];

    public static TheoryData<string> Parameters => new(
        "/?on=", "/?known=", "/nearest?from=", "/nearest?from=SW11+1&need=", "/nearest?from=SW11+1&on=",
        "/stations?borough=", "/stations?service=", "/stations?round=", "/stations?stage=", "/stations?outcome=",
        "/stations?q=", "/stations?known=",
        "/boroughs?on=", "/boroughs?counter=", "/boroughs?open=", "/boroughs/harrow?on=", "/stations/pinner?known=", "/rounds?known=",
        "/rounds/2025?known=", "/rounds/2025/figures?known=",
        "/rounds/2025/decision-october?against=", "/sources?grade=", "/sources?q=",
        "/rounds/2025?stage=", "/timeline?round=", "/closures?round=", "/closures?borough=", "/closures?year=", "/figures?round=", "/figures?borough=", "/figures?question=", "/figures?rivals=", "/figures?part=", "/corrections?part=", "/statements?party=", "/statements?round=", "/statements?borough=", "/statements?speaker=", "/timeline?borough=", "/timeline?station=", "/timeline?kind=",
        "/timeline?since=", "/timeline?until=", "/quotations?speaker=", "/quotations?party=",
        "/quotations?round=", "/quotations?borough=", "/quotations?source=", "/quotations?topic=", "/quotations?q=",
        "/quotations?role=", "/quotations/check?text=",
        "/boroughs/", "/stations/", "/rounds/", "/rounds/2025/", "/sources/", "/quotations/", "/people/",
        "/");

    [Theory]
    [MemberData(nameof(Parameters))]
    public async Task Get_BadText_IsAnsweredInTheSitesOwnStyle(string start)
    {
        // Every text at the first parameter of all; at each of the others a part, another each day, and script always.
        var turn = start.Sum(sign => sign);
        foreach (var text in BadTexts.Where((_, at) => at == 0 || start == "/?on=" || Sample.IsToday(4, at + turn)))
        {
            if (Ends(start) && text.Contains('\0', StringComparison.Ordinal))
            {
                continue; // The server itself refuses a path with a NUL, before our code is asked.
            }

            var asked = Uri.EscapeDataString(text);
            await AssertPageAsync(start + asked, text);
            if (start != "/" && !start.StartsWith("/?", StringComparison.Ordinal))
            {
                await AssertDataAsync(
                    Ends(start)
                        ? $"{start}{asked}.json"
                        : start.Replace("?", ".json?", StringComparison.Ordinal) + asked);
            }
        }
    }

    [Theory]
    [InlineData("/boroughs/harow", HttpStatusCode.NotFound, "/boroughs/harrow")]
    [InlineData("/stations/pinnr", HttpStatusCode.NotFound, "/stations/pinner")]
    [InlineData("/boroughs/hammersmith", HttpStatusCode.NotFound, "/boroughs/hammersmith-and-fulham")]
    [InlineData("/boroughs/kensington", HttpStatusCode.NotFound, "/boroughs/kensington-and-chelsea")]
    [InlineData("/boroughs/fulham", HttpStatusCode.NotFound, "/boroughs/hammersmith-and-fulham")]
    [InlineData("/boroughs/richmond", HttpStatusCode.NotFound, "/boroughs/richmond-upon-thames")]
    [InlineData("/boroughs/london-borough-of-hackney", HttpStatusCode.NotFound, "/boroughs/hackney")]
    [InlineData("/boroughs/lewisham-council", HttpStatusCode.NotFound, "/boroughs/lewisham")]
    [InlineData("/stations/brixton-police-station", HttpStatusCode.NotFound, "/stations/brixton")]
    [InlineData("/stations/charing-cross-police", HttpStatusCode.NotFound, "/stations/charing-cross")]
    [InlineData("/stations/Bethnal_Green_Police_Station", HttpStatusCode.NotFound, "/stations/bethnal-green")]
    [InlineData("/stations/learning-centre", HttpStatusCode.NotFound, "/stations/barking-learning-centre")]
    [InlineData("http://localhost//boroughs/camden", HttpStatusCode.NotFound, "/boroughs/camden")]
    [InlineData("http://localhost//stations/brixton", HttpStatusCode.NotFound, "/stations/brixton")]
    [InlineData("/lewisham", HttpStatusCode.NotFound, "/boroughs/lewisham")]
    [InlineData("/Kings-Cross", HttpStatusCode.NotFound, "/nearest?from=place%3Akings-cross-neighbourhood")]
    [InlineData("/SE13", HttpStatusCode.NotFound, "/nearest?from=SE13")]
    [InlineData("/borough/camden", HttpStatusCode.NotFound, "/boroughs/camden")]
    [InlineData("/station/lewisham-police-station", HttpStatusCode.NotFound, "/stations/lewisham")]
    [InlineData("/boroughs//camden", HttpStatusCode.NotFound, "/boroughs/camden")]
    [InlineData("/rounds/2025/list-agust", HttpStatusCode.NotFound, "/rounds/2025/list-august")]
    [InlineData("/rounds/2071", HttpStatusCode.NotFound, "/rounds/2017")]
    [InlineData("/people/sadik-khan", HttpStatusCode.NotFound, "/people/sadiq-khan")]
    [InlineData("/stations/watford", HttpStatusCode.NotFound, "/nearest?from=place%3Awatford-town")]
    [InlineData("/station/watford", HttpStatusCode.NotFound, "/nearest?from=place%3Awatford-town")]
    [InlineData("/boroughs/watford", HttpStatusCode.NotFound, "/nearest?from=place%3Awatford-town")]
    [InlineData("/stations/hackney-wick-police-station", HttpStatusCode.NotFound, "/nearest?from=place%3Ahackney-wick-neighbourhood")]
    [InlineData("/stations/canary-wharf", HttpStatusCode.NotFound, "/nearest?from=place%3Acanary-wharf-neighbourhood")]
    [InlineData("/stations/camden", HttpStatusCode.NotFound, "/boroughs/camden")]
    [InlineData("/boroughs/brixton", HttpStatusCode.NotFound, "/nearest?from=station%3Abrixton")]
    [InlineData("/boroughs/church-end", HttpStatusCode.NotFound, "/nearest?from=Church%20End")]
    [InlineData("/stations/waford", HttpStatusCode.NotFound, "/nearest?from=place%3Awatford-town")]
    [InlineData("/stations/catfrod", HttpStatusCode.NotFound, "/stations/catford")]
    [InlineData("/stations/croyden", HttpStatusCode.NotFound, "/stations/croydon")]
    public async Task Get_MisspeltSlug_SuggestsTheNearest(string address, HttpStatusCode status, string expected)
    {
        var page = await site.GetPageAsync(address);

        Assert.Equal(status, await site.GetStatusAsync(address));
        Assert.NotNull(page.QuerySelector($"main a[href='{expected}']"));
    }

    [Theory]
    [InlineData("http://localhost//example.org/camden")]
    [InlineData("/boroughs/..%2fcamden")]
    [InlineData("/boroughs%5ccamden")]
    [InlineData("/boroughs/%3Cscript%3E")]
    [InlineData("http://localhost//evil/boroughs/camden")]
    public async Task Get_UnsafeAddress_IsRefusedWithoutALink(string address)
    {
        using var client = site.CreateClient();
        using var response = await client.GetAsync(address);

        Assert.True(response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.BadRequest, $"{response.StatusCode}");
        Assert.DoesNotContain("Did you mean", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/boroughs/E09000099")]
    [InlineData("/boroughs/E08000001")]
    [InlineData("/boroughs/harrow.xml")]
    [InlineData("/boroughs.xml")]
    [InlineData("/stations.yaml")]
    [InlineData("/stations/pinner.html")]
    [InlineData("/nearest.xml?from=SW11+1")]
    [InlineData("/rounds/2019")]
    [InlineData("/rounds/2025/decision-october/more")]
    [InlineData("/sources/nobody")]
    [InlineData("/wp-login.php")]
    [InlineData("/.git/config")]
    [InlineData("/rounds.geojson")]
    [InlineData("/quotations.geojson")]
    [InlineData("/boroughs/harrow.json?on=2025-07-01&known=2015-01-01x", HttpStatusCode.BadRequest)]
    [InlineData("/stations?on=2025-07-01&on=2025-07-02", HttpStatusCode.BadRequest)]
    [InlineData("/stations?on=2012-12-31", HttpStatusCode.BadRequest)]
    [InlineData("/stations?on=2031-01-01", HttpStatusCode.BadRequest)]
    [InlineData("/stations?on=2025-02-30", HttpStatusCode.BadRequest)]
    [InlineData("/nearest.json", HttpStatusCode.BadRequest)]
    [InlineData("/nearest.json?from=SW11+1&from=SE13+5", HttpStatusCode.BadRequest)]
    [InlineData("/nearest.json?from=EH1+1AA", HttpStatusCode.BadRequest)]
    [InlineData("/nearest.json?from=JE2+3AB", HttpStatusCode.BadRequest)]
    [InlineData("/nearest.json?from=BFPO+1", HttpStatusCode.BadRequest)]
    [InlineData("/nearest?from=SW11+1&need=24h&need=any", HttpStatusCode.BadRequest)]
    [InlineData("/quotations?q=a&q=b", HttpStatusCode.BadRequest)]
    public async Task Get_WhatIsNotThere_IsRefused(string address, HttpStatusCode expected = HttpStatusCode.NotFound)
    {
        using var client = site.CreateClient();

        using var response = await client.GetAsync(address);

        Assert.Equal(expected, response.StatusCode);
        await AssertToldAsync(response, address);
    }

    [Theory]
    [InlineData("EH1 1AA")]
    [InlineData("JE2 3AB")]
    [InlineData("BFPO 1")]
    public async Task Get_NearestToAPlaceWeDoNotCover_SaysWhyOnAPage(string from)
    {
        var address = $"/nearest?from={Uri.EscapeDataString(from)}";
        var page = await site.GetPageAsync(address);

        Assert.Equal(HttpStatusCode.OK, await site.GetStatusAsync(address));
        Assert.NotEqual("", page.Text("unknown"));
        Assert.False(page.Has("counters"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/nearest?from=SW11+1")]
    [InlineData("/boroughs/harrow")]
    [InlineData("/stations.json")]
    [InlineData("/stations.csv")]
    [InlineData("/stations.geojson")]
    [InlineData("/rounds/2025/decision-october.json")]
    [InlineData("/nearest.json?from=SW11+1")]
    public async Task Head_WhatCanBeRead_AnswersAsGetDoes(string address)
    {
        using var client = site.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Head, address);

        using var response = await client.SendAsync(request);
        using var got = await client.GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(got.Content.Headers.ContentType, response.Content.Headers.ContentType);
    }

    [Fact]
    public async Task Get_RandomText_NeverFails()
    {
        const string Letters = "aAbEhHnNsSwW0123456789 ,.-:;'\"<>&%+/\\\0\u00e9\u202e\u0661\uff33{}[]()=@#?*";
        var random = new Random(20261122 + Sample.Day);
        using var client = site.CreateClient();
        for (var round = 0; round < (Sample.IsWhole ? 1500 : 300); round++)
        {
            var text = new string(random.GetItems(Letters.AsSpan(), random.Next(1, 24)));
            var start = round % 2 == 0 ? "/nearest.json?from=" : "/stations.json?q=";

            using var response = await client.GetAsync(start + Uri.EscapeDataString(text));

            Assert.True(
                response.StatusCode is HttpStatusCode.OK or HttpStatusCode.BadRequest,
                $"{(int)response.StatusCode}: {start}{text}");
        }
    }

    private static bool Ends(string start) => start.EndsWith('/');

    private async Task AssertPageAsync(string address, string text)
    {
        using var client = site.CreateClient();
        using var response = await client.GetAsync(address);
        Assert.True((int)response.StatusCode < 500, $"{(int)response.StatusCode}: {address}");
        if (response.Content.Headers.ContentType?.MediaType == "text/html")
        {
            await AssertToldAsync(response, address);
            var html = await response.Content.ReadAsStringAsync();
            Assert.False(
                text.Contains('<', StringComparison.Ordinal) && html.Contains(text, StringComparison.Ordinal),
                $"{address} echoes it");
            var page = await new HtmlParser().ParseDocumentAsync(html);
            Assert.Null(page.QuerySelector("script:not([src]):not([type='application/ld+json']), img[onerror]"));
        }
    }

    private async Task AssertDataAsync(string address)
    {
        using var client = site.CreateClient();
        using var response = await client.GetAsync(address);
        Assert.True((int)response.StatusCode < 500, $"{(int)response.StatusCode}: {address}");
        if (response.StatusCode != HttpStatusCode.OK)
        {
            await AssertToldAsync(response, address);
        }
    }

    private static async Task AssertToldAsync(HttpResponseMessage response, string address)
    {
        var body = await response.Content.ReadAsStringAsync();
        if (response.Content.Headers.ContentType?.MediaType == "application/problem+json")
        {
            using var problem = JsonDocument.Parse(body);
            Assert.False(string.IsNullOrEmpty(problem.RootElement.GetProperty("code").GetString()), address);
            Assert.Equal((int)response.StatusCode, problem.RootElement.GetProperty("status").GetInt32());
            return;
        }

        var page = await new HtmlParser().ParseDocumentAsync(body);
        Assert.True(page.QuerySelector("main h1")?.TextContent.Length > 0, $"{address} has no page of the site");
        Assert.NotNull(page.QuerySelector("footer [data-testid='release']"));
    }
}
