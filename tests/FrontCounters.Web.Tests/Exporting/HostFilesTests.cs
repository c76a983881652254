using System.Text.Json;
using FrontCounters.Web.Exporting;
using FrontCounters.Web.Exporting.Hosts;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Exporting;

/// <summary>
/// What hosts are told to say is what the running site says: asked of nginx and Caddy where they are at hand, of the functions
/// of CloudFront in Node, and read as Cloudflare Pages and Netlify say that they read.
/// </summary>
[Collection(ExportCollection.Name)]
public sealed class HostFilesTests(ExportedSite site)
{
    /// <summary>One address of each kind that there is.</summary>
    private readonly IReadOnlyList<CopiedFile> oneOfEach =
    [
        .. site.Written.Files.Where(file => file.Address.Length > 0 && file.File != "404.html")
            .GroupBy(file => (Path.GetExtension(file.File), file.Address.StartsWith("/embed/", StringComparison.Ordinal), HostedHeadersOf(file)))
            .SelectMany(kind => kind.Take(2)),
    ];

    private HostFiles Hosts => site.Hosts;

    [Fact]
    public void Headers_AreThoseOfTheRunningSite()
    {
        var headers = Hosts.Headers;

        Assert.All(site.Written.Files.Where(file => file.Headers.Count > 0 && Path.GetExtension(file.File) != ".svg"), file =>
            Assert.Equal(
                file.Headers.OrderBy(header => header.Key, StringComparer.OrdinalIgnoreCase),
                headers.For(file.Address).Where(header => header.Key != "Cache-Control").OrderBy(header => header.Key, StringComparer.OrdinalIgnoreCase)));
        Assert.Contains("sha256-", headers.For("/rounds/2025.svg")["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", string.Concat(headers.For("/rounds/2025.svg").Values), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nginx")]
    [InlineData("caddy")]
    public async Task Server_ServesEachKindAsTheRunningSiteDoes(string program)
    {
        await using var server = await HostServer.StartAsync(program, site.Folder);
        if (server is null)
        {
            return; // Neither comes with the tests.
        }

        foreach (var file in oneOfEach)
        {
            using var response = await server.Client.GetAsync(new Uri(file.Address, UriKind.Relative));
            var body = await response.Content.ReadAsByteArrayAsync();

            Assert.True(response.IsSuccessStatusCode, $"{file.Address}: {response.StatusCode}");
            Assert.Equal(new FileInfo(Path.Combine(site.Folder, file.File)).Length, body.Length);
            Assert.Equal(Hosts.Types.GetValueOrDefault(Path.GetExtension(file.File), file.IsHtml ? HostFiles.Html : file.Type), response.Content.Headers.ContentType?.ToString(), ignoreCase: true);
            AssertHeaders(Hosts.Headers.For(file.Address), response, file.Address);
        }
    }

    [Theory]
    [InlineData("nginx")]
    [InlineData("caddy")]
    public async Task Server_RefusesAndLeadsOnAsTheRunningSiteDoes(string program)
    {
        await using var server = await HostServer.StartAsync(program, site.Folder);
        if (server is null)
        {
            return;
        }

        foreach (var address in new[] { "/nowhere", "/stations?on=2017-01-01", "/hosting/nginx.conf", "/boroughs/nowhere.json", "/copy/districts/zz1.json" })
        {
            using var refused = await server.Client.GetAsync(new Uri(address, UriKind.Relative));

            Assert.Equal((address, 404), (address, (int)refused.StatusCode));
            Assert.Equal("no-store", refused.Headers.CacheControl?.ToString());
            AssertHeaders(Hosts.Headers.Common, refused, address);
        }

        using var asked = await server.Client.GetAsync(new Uri("/nearest?from=SW11+1", UriKind.Relative));
        Assert.Equal(200, (int)asked.StatusCode);
        using var moved = await server.Client.GetAsync(new Uri("/boroughs/E09000015", UriKind.Relative));
        Assert.Equal((301, "/boroughs/harrow"), ((int)moved.StatusCode, moved.Headers.Location?.ToString()));
    }

    [FactWithNode("html-validate")]
    public async Task CloudFront_FunctionsSayWhatTheRunningSiteSays()
    {
        var (code, output, errors) = await NodeTools.RunAsync(
            ["cloudfront.mjs", Path.Combine(site.Folder, "hosting", "cloudfront")],
            input: string.Join('\n', oneOfEach.Select(file => file.Address).Append("/boroughs/E09000015").Append("/stations?x")));
        Assert.True(code == 0, errors);
        using var parsed = JsonDocument.Parse(output);
        var answers = parsed.RootElement.EnumerateArray().ToList();

        Assert.All(oneOfEach.Zip(answers), pair =>
        {
            Assert.Equal("/" + pair.First.File, pair.Second.GetProperty("key").GetString());
            Assert.Equal(
                Sorted(Hosts.Headers.For(pair.First.Address)),
                Sorted(pair.Second.GetProperty("headers").EnumerateObject().ToDictionary(header => header.Name, header => header.Value.GetString()!)));
        });
        Assert.Equal((301, "/boroughs/harrow"), (answers[^2].Number("status"), answers[^2].GetProperty("location").GetString()));
        Assert.Equal("/not-found", answers[^1].GetProperty("key").GetString());
    }

    [Theory]
    [InlineData("cloudflare-pages")]
    [InlineData("netlify")]
    public async Task StarFile_SaysWhatTheRunningSiteSays(string host)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(site.Folder, "hosting", host, "_headers"));
        var rules = StarRules.Read(text, addsUp: host == "cloudflare-pages");

        // The limits of Cloudflare Pages.
        Assert.InRange(rules.Count, 5, 100);
        Assert.DoesNotContain(text.Split('\n'), line => line.Length > 2000);
        Assert.All(oneOfEach, file =>
        {
            var said = rules.For(file.Address);
            said.Remove("Content-Type");
            said.Remove("Cache-Control");
            var expected = new Dictionary<string, string>(Hosts.Headers.For(file.Address), StringComparer.OrdinalIgnoreCase);
            expected.Remove("Cache-Control");
            if (host == "netlify")
            {
                // It cannot take a header away; browsers look at frame-ancestors.
                expected["X-Frame-Options"] = "DENY";
            }

            Assert.Equal((file.Address, Sorted(expected)), (file.Address, Sorted(said.Where(header => header.Value.Length > 0).ToDictionary())));
        });
    }

    private static void AssertHeaders(IReadOnlyDictionary<string, string> expected, HttpResponseMessage response, string address)
    {
        foreach (var (name, value) in expected.Where(header => response.IsSuccessStatusCode || header.Key != "Cache-Control"))
        {
            Assert.Equal((address, name, value), (address, name, string.Join(", ", response.Headers.TryGetValues(name, out var said) ? said : [])));
        }

        Assert.Equal(expected.ContainsKey("X-Frame-Options"), response.Headers.Contains("X-Frame-Options"));
        // A refusal of data may be read as the data would be: the running site does the same.
        Assert.Equal(
            (address, expected.ContainsKey("Access-Control-Allow-Origin")),
            (address, response.Headers.Contains("Access-Control-Allow-Origin") && (response.IsSuccessStatusCode || !Path.HasExtension(address.Split('?')[0]))));
    }

    private static string HostedHeadersOf(CopiedFile file) => Sorted(file.Headers);

    private static string Sorted(IReadOnlyDictionary<string, string> headers) => string.Join('\n', headers
        .Select(header => $"{header.Key.ToLowerInvariant()}: {header.Value}").Order(StringComparer.Ordinal));
}
