using System.Net;
using FrontCounters.Data;
using FrontCounters.Data.Tests.Infrastructure;
using FrontCounters.Web.Permanent;
using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace FrontCounters.Web.Tests.Permanent;

/// <summary>
/// <c>public-addresses.txt</c> holds every public address ever released. Lines are only added to it: an address that
/// changes is given a row of <c>Redirects</c> in the settings and keeps its line.
/// </summary>
[Collection(AddressedCollection.Name)]
public sealed class PublicAddressesTests(AddressedSite site)
{
    private static readonly HttpStatusCode[] Kept = [HttpStatusCode.OK, HttpStatusCode.MovedPermanently, HttpStatusCode.Gone];

    private static readonly string List =
        Checkout.PathOf("tests/FrontCounters.Web.Tests/Permanent/public-addresses.txt");

    [Fact]
    public async Task Get_EveryAddressEverReleased_AnswersOrSaysWhereItWent()
    {
        var lost = new List<string>();
        foreach (var address in Sample.OneIn(30, await File.ReadAllLinesAsync(List)))
        {
            var status = await StatusAsync(address);
            if (!Kept.Contains(status))
            {
                lost.Add($"{address} answers {(int)status}");
            }
        }

        Assert.True(lost.Count == 0, $"Give these a row of Redirects in the settings:\n{string.Join('\n', lost)}");
    }

    [Fact]
    public async Task List_OfAddresses_HoldsEveryOneOfToday()
    {
        var listed = (await File.ReadAllLinesAsync(List)).ToHashSet(StringComparer.Ordinal);
        var missing = new List<string>();
        foreach (var address in Today().Where(address => !listed.Contains(address)))
        {
            var status = await StatusAsync(address);
            if (Kept.Contains(status))
            {
                missing.Add(address);
            }
        }

        Assert.True(missing.Count == 0, $"Add these lines to {Path.GetFileName(List)}:\n{string.Join('\n', missing)}");
    }

    [Fact]
    public async Task List_OfAddresses_IsInOrderWithoutRepeats()
    {
        var listed = await File.ReadAllLinesAsync(List);

        Assert.Equal(listed.Distinct().Order(StringComparer.Ordinal), listed);
        Assert.True(listed.Length > 1000, $"Only {listed.Length} addresses are listed.");
    }

    private IEnumerable<string> Today()
    {
        var record = site.Services.GetRequiredService<CounterRecord>();
        var pages = PermanentPages.All(record, DateOnly.FromDateTime(SiteFactory.Now.Date));
        return
        [
            .. pages.Select(page => page.Path),
            .. site.Services.GetRequiredService<FilesBesidePages>().Beside(pages),
            .. record.Boroughs.Select(borough => $"/boroughs/{borough.Gss}"),
        ];
    }

    private async Task<HttpStatusCode> StatusAsync(string address)
    {
        using var client = site.CreateClient(new() { AllowAutoRedirect = false });
        using var response = await client.GetAsync(address);
        return response.StatusCode;
    }
}
