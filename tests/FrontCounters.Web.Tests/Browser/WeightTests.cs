using System.IO.Compression;
using System.Net.Http.Headers;
using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Playwright;

namespace FrontCounters.Web.Tests.Browser;

/// <summary>
/// What a reader's browser fetches is small. Bodies alone are counted, as Brotli: answers as they are sent, and files
/// compressed here as publishing compresses them, since a build only wraps them.
/// </summary>
[Collection(BrowserCollection.Name)]
public sealed class WeightTests(BrowserSite site)
{
    private const int Kilobyte = 1000;

    [Theory]
    [InlineData("/", 30)]
    [InlineData("/nearest?from=SW11+1", 20)]
    [InlineData("/boroughs/harrow", 20)]
    public async Task Open_BeforeTheMap_IsSmallAndInThreeRequests(string address, int kilobytes)
    {
        await using var window = await site.OpenAsync(script: false);

        await window.GoAsync(address);

        Assert.InRange(window.Asked.Distinct().Count(), 2, 3);
        await AssertWithinAsync(kilobytes, window.Asked);
    }

    [Theory]
    [MemberData(nameof(PageKinds.WithMap), MemberType = typeof(PageKinds))]
    public async Task Open_WithTheMap_IsWithin120Kilobytes(string address)
    {
        await using var window = await site.OpenAsync();

        await MapOnPage.OpenLiveAsync(window, address);
        await window.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        Assert.Contains(window.Asked, asked => asked.Contains("/leaflet", StringComparison.Ordinal));
        await AssertWithinAsync(120, window.Asked);
    }

    private async Task AssertWithinAsync(int kilobytes, IEnumerable<string> addresses)
    {
        var weights = new List<(string Address, int Bytes)>();
        foreach (var address in addresses.Distinct())
        {
            weights.Add((address[site.Site.Address.Length..], await WeighAsync(address)));
        }

        var total = weights.Sum(one => one.Bytes);
        Assert.True(
            total <= kilobytes * Kilobyte,
            $"{total} bytes, of which {string.Join(", ", weights.Select(one => $"{one.Address} {one.Bytes}"))}");
    }

    private static async Task<int> WeighAsync(string address)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        var isFile = Path.GetExtension(new Uri(address).AbsolutePath) is ".css" or ".js" or ".svg";
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(isFile ? "identity" : "br"));
        using var response = await client.SendAsync(request);
        response.EnsureSuccessStatusCode();
        var body = await response.Content.ReadAsByteArrayAsync();
        return isFile ? Compressed(body) : body.Length;
    }

    private static int Compressed(byte[] body)
    {
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            brotli.Write(body);
        }

        return (int)compressed.Length;
    }
}
