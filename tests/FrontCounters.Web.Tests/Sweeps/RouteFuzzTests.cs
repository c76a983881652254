using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using FrontCounters.Data;
using FrontCounters.Data.Tests.Infrastructure;
using FrontCounters.Web.Answers;
using FrontCounters.Web.Permanent;
using FrontCounters.Web.Requests;
using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace FrontCounters.Web.Tests.Sweeps;

/// <summary>
/// Requests of every shape to every route and parameter: methods, bodies, encodings, headers, letters of all scripts.
/// None may fail, and none may change what an address gives to whoever asks plainly afterwards. A sample here;
/// <c>tests/fuzz/run</c> sends as many as it is told to.
/// </summary>
public sealed class RouteFuzzTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    private const string Number = "FRONTCOUNTERS_FUZZ";
    private static readonly int Usual = Sample.IsWhole ? 1500 : 200;
    private const int MostMegabytes = 300;

    private static readonly string[] Methods =
        ["GET", "GET", "GET", "GET", "HEAD", "OPTIONS", "POST", "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND", "get", "X"];

    private static readonly string[] Encodings =
        ["br", "gzip", "identity", "br;q=0, gzip;q=1", "*;q=0", "*", "gzip;q=nought", "br, br, br", "zstd", "gzip, deflate, br, zstd", ";;,,"];

    private static readonly string[] Values =
    [
        "", "camden", "harrow", "2025", "24-hours", "2025-07-01", "2013-01-01", "2031-01-01", "0001-01-01", "decision-october",
        "official", "any", "24h", "SW11 1", "EH1 1AA", "51.5,-0.1", "\0", "\u202e", "😀", "ＳＷ１１", "%00", "%2e%2e%2f", "' OR 1=1 --",
        "<script>alert(1)</script>", "\r\nSet-Cookie: a=b", "../../etc/passwd", "a|b", "{0}", "-median", "9999999999999999999", "NaN",
    ];

    private static readonly string[] Names = ["harrow", "2025", "bethnal-green", "nowhere", "E09000015", "%F0%9F%98%80"];

    private static readonly string[] Others =
        ["x", "utm_source", "bourough", "__proto__", "slug", "id", "stage", "handler", "page", "area", "on[]", "on.x", "_method", "on\0"];

    [Fact]
    public async Task Send_RequestsOfEveryShape_FailNothingAndChangeNothing()
    {
        var many = int.Parse(Environment.GetEnvironmentVariable(Number) ?? $"{Usual}", CultureInfo.InvariantCulture);
        var seed = many == Usual ? 20261128 + Sample.Day : Random.Shared.Next();
        var random = new Random(seed);
        var addresses = Addresses();
        using var client = site.CreateClient(new() { AllowAutoRedirect = false });
        var failed = new List<string>();
        for (var number = 0; number < many; number++)
        {
            using var request = Request(addresses[random.Next(addresses.Count)], random);
            var line = $"seed {seed}, {number}: {request.Method} {request.RequestUri}";
            try
            {
                using var response = await client.SendAsync(request);
                if (response.StatusCode >= HttpStatusCode.InternalServerError)
                {
                    failed.Add($"{line} answered {(int)response.StatusCode}");
                }
            }
            catch (Exception problem) when (problem is HttpRequestException or InvalidOperationException or FormatException)
            {
                failed.Add($"{line}: {problem.Message}");
            }
        }

        Assert.True(failed.Count == 0, string.Join('\n', failed.Take(20)));
        await AssertUnchangedAsync(client);
        var store = site.Services.GetRequiredService<AnswerStore>();
        Assert.InRange(store.Bytes, 0, 64 * 1024 * 1024);
        // Of a sample this process holds what other tests hold, too.
        var megabytes = many == Usual ? 0 : GC.GetTotalMemory(forceFullCollection: true) / 1024 / 1024;
        Assert.True(megabytes < MostMegabytes, $"{megabytes} MB are held after {many} requests.");
    }

    /// <summary>Every permanent address gives what it gives on a site that nobody has sent anything.</summary>
    private async Task AssertUnchangedAsync(HttpClient client)
    {
        using var untouched = new SiteFactory();
        using var plain = untouched.CreateClient(new() { AllowAutoRedirect = false });
        foreach (var path in Paths().Where((_, number) => Sample.IsWhole ? number % 5 == 0 : Sample.IsToday(100, number)))
        {
            var (expected, given) = (await plain.GetByteArrayAsync(path), await client.GetByteArrayAsync(path));
            Assert.True(expected.AsSpan().SequenceEqual(given), $"{path} is another than on an untouched site.");
        }
    }

    /// <summary>One address a route and shape, with what it declares.</summary>
    private List<(string Path, IReadOnlyList<string> Parameters)> Addresses()
    {
        var addresses = site.Services.GetRequiredService<PublicAddresses>();
        var byRoute = site.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .Select(addresses.Find).OfType<PublicAddress>().Where(address => !address.IsStaticAsset)
            .DistinctBy(address => address.Route);
        return
        [
            .. byRoute.SelectMany(address => Names.Select(value => (Filled(address.Route, value), (IReadOnlyList<string>)[.. address.Parameters.Select(parameter => parameter.Name)]))),
        ];
    }

    private static string Filled(string route, string value) =>
        System.Text.RegularExpressions.Regex.Replace(route, "\\{[^}]+\\}", value, default, TimeSpan.FromSeconds(1));

    private IEnumerable<string> Paths() => PermanentPages.All(
            site.Services.GetRequiredService<CounterRecord>(), DateOnly.FromDateTime(SiteFactory.Now.Date))
        .Select(page => page.Path);

    private static HttpRequestMessage Request((string Path, IReadOnlyList<string> Parameters) address, Random random)
    {
        var query = Enumerable.Range(0, random.Next(4)).Select(_ =>
        {
            var name = address.Parameters.Count > 0 && random.Next(3) > 0
                ? address.Parameters[random.Next(address.Parameters.Count)]
                : Others[random.Next(Others.Length)];
            return $"{Uri.EscapeDataString(name)}={Uri.EscapeDataString(Values[random.Next(Values.Length)])}";
        });
        var method = Methods[random.Next(Methods.Length)];
        var request = new HttpRequestMessage(new HttpMethod(method), $"{address.Path}?{string.Join('&', query)}");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", Encodings[random.Next(Encodings.Length)]);
        if (random.Next(4) == 0)
        {
            request.Content = Body(random);
        }

        AddHeaders(request, random);
        return request;
    }

    private static HttpContent Body(Random random) => random.Next(4) switch
    {
        0 => new FormUrlEncodedContent([KeyValuePair.Create("slug", "lewisham"), KeyValuePair.Create("on", "2019-01-01")]),
        1 => new MultipartFormDataContent { { new StringContent("camden"), "slug" } },
        2 => new StringContent("{\"slug\":\"camden\"}", new MediaTypeHeaderValue("application/json")),
        _ => new ByteArrayContent([]),
    };

    private static void AddHeaders(HttpRequestMessage request, Random random)
    {
        (string Name, string Value)[] all =
        [
            ("X-Forwarded-For", "127.0.0.1"), ("X-Forwarded-Host", "evil.example"),
            ("X-HTTP-Method-Override", "DELETE"), ("X-Original-URL", "/boroughs/camden"), ("Range", "bytes=0-10,20-30"),
            ("If-None-Match", "*"), ("If-None-Match", "W/\"x\", nonsense"), ("If-Modified-Since", "yesterday"),
            ("If-Match", "\"x\""), ("Cache-Control", "only-if-cached"), ("Accept", "application/xml"), ("Cookie", "a=b"),
            ("Origin", "null"), ("Access-Control-Request-Method", "PUT"), ("Expect", "100-continue"), ("X-Long", new string('x', 5000)),
        ];
        foreach (var (name, value) in random.GetItems(all, random.Next(3)))
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }
    }
}
