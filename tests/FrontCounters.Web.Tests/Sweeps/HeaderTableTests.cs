using System.Net.Http.Headers;
using CsvHelper;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Sweeps;

/// <summary>
/// What each kind of answer says beside its body, for every method and outcome: <c>header-table.csv</c>. What cannot be
/// had by a request to a site that is well (429, 500, 503, 414, 431) has its tests in <see cref="HeadersInTroubleTests"/>.
/// </summary>
[Collection(SiteCollection.Name)]
public sealed class HeaderTableTests(SiteFactory site)
{
    public static TheoryData<string[]> Rows
    {
        get
        {
            using var text = new StreamReader(Checkout.PathOf("tests/FrontCounters.Web.Tests/Sweeps/header-table.csv"));
            using var csv = new CsvParser(text, System.Globalization.CultureInfo.InvariantCulture);
            var rows = new TheoryData<string[]>();
            csv.Read();
            while (csv.Read())
            {
                rows.Add(csv.Record!);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Send_TheRequestOfARow_IsAnsweredWithItsHeaders(string[] row)
    {
        using var client = site.CreateClient();
        using var request = await RequestOfAsync(client, row[1], row[2], row[3]);

        using var response = await client.SendAsync(request);

        Assert.Equal(row[4..], Told(response));
        var isPlain = response.StatusCode is System.Net.HttpStatusCode.NoContent or System.Net.HttpStatusCode.NotModified;
        Assert.Equal(isPlain || row[1] == "HEAD" ? 0 : 1, Math.Min(1, (await response.Content.ReadAsByteArrayAsync()).Length));
    }

    private static async Task<HttpRequestMessage> RequestOfAsync(HttpClient client, string method, string address, string with)
    {
        var request = new HttpRequestMessage(new HttpMethod(method), address);
        switch (with)
        {
            case "If-None-Match":
                using (var first = await client.GetAsync(address))
                {
                    request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
                }

                break;
            case "Range":
                request.Headers.Range = new RangeHeaderValue(0, 99);
                break;
            case "preflight":
                request.Headers.Add("Origin", "https://elsewhere.example");
                request.Headers.Add("Access-Control-Request-Method", "GET");
                break;
            case "body":
                request.Content = new StringContent("a=b");
                break;
            default:
                Assert.Equal("", with);
                break;
        }

        return request;
    }

    private static string[] Told(HttpResponseMessage response)
    {
        var headers = response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated)
            .ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        string Header(string name) => headers.GetValueOrDefault(name, "");
        Assert.Equal("nosniff", Header("X-Content-Type-Options"));
        Assert.Equal("strict-origin-when-cross-origin", Header("Referrer-Policy"));
        Assert.StartsWith("max-age=63072000", Header("Strict-Transport-Security"), StringComparison.Ordinal);
        Assert.False(headers.ContainsKey("Set-Cookie") || headers.ContainsKey("Server"));
        // Who may show it may read it, but for what stands in a frame.
        var isOpen = Header("Access-Control-Allow-Origin") == "*";
        var isEmbed = response.RequestMessage!.RequestUri!.AbsolutePath.StartsWith("/embed", StringComparison.Ordinal);
        Assert.Equal(isOpen || isEmbed, Header("Cross-Origin-Resource-Policy") == "cross-origin");
        Assert.Equal(isEmbed ? "require-corp" : "", Header("Cross-Origin-Embedder-Policy"));
        return
        [
            ((int)response.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture),
            Header("Content-Type"),
            Header("Cache-Control"),
            Header("Vary"),
            Header("ETag").StartsWith('"') ? "yes" : Header("ETag"),
            Policy(Header("Content-Security-Policy")),
            Header("X-Frame-Options"),
            Header("Cross-Origin-Resource-Policy"),
            Header("Allow"),
            Header("Retry-After"),
        ];
    }

    private static string Policy(string policy) =>
        policy.StartsWith("default-src 'none'; script-src 'self'", StringComparison.Ordinal)
            ? policy.EndsWith("frame-ancestors *", StringComparison.Ordinal) ? "framed" : "yes"
            : policy.StartsWith("default-src 'none'", StringComparison.Ordinal) ? "own" : policy;
}
