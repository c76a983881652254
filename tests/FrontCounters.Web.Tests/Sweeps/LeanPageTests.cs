using System.Text;
using AngleSharp.Html.Parser;
using FrontCounters.Data;
using FrontCounters.Data.Tests.Infrastructure;
using FrontCounters.Web.Pages.Areas;
using FrontCounters.Web.Permanent;
using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace FrontCounters.Web.Tests.Sweeps;

/// <summary>Pages are small before anything compresses them: few elements, few bytes of HTML.</summary>
[Collection(SiteCollection.Name)]
public sealed class LeanPageTests(SiteFactory site)
{
    /// <summary>Above this many elements a phone is slow to lay a page out.</summary>
    private const int MostElements = 2600;

    /// <summary>What is as long as the thing that it describes.</summary>
    private static readonly string[] Long = ["/data/api", "/corrections"];

    [Theory]
    [InlineData("/nearest?from=E4+7EA&at=2026-11-22T12:00", 800, 50)]
    [InlineData("/nearest/sw11-1", 850, 60)]
    [InlineData("/wards/merton/abbey", 900, 60)]
    [InlineData("/wards?sort=by-night", 2000, 80)]
    [InlineData("/constituencies", 2000, 80)]
    [InlineData("/boroughs/harrow", 900, 60)]
    [InlineData("/rounds/2013", 1500, 110)]
    [InlineData("/rounds/2017", 1500, 110)]
    [InlineData("/rounds/2025", 1500, 110)]
    public async Task Get_AKindOfPage_IsLean(string address, int elements, int kilobytes)
    {
        var (found, bytes) = await MeasureAsync(address);

        Assert.True(
            found <= elements && bytes <= kilobytes * 1000,
            $"{address} has {found} elements of at most {elements} in {bytes} bytes of at most {kilobytes} kB.");
    }

    [Fact]
    public async Task Get_EveryPermanentPage_HasNoMoreElementsThanAPhoneLaysOut()
    {
        var record = site.Services.GetRequiredService<CounterRecord>();
        var fat = new List<string>();
        var pages = PermanentPages.All(record, new DateOnly(2026, 11, 22))
            .Where(page => page.IsInSitemap).Select(page => page.Path).Except(Long).ToList();
        var areas = pages.FindAll(AreaAddresses.IsOfAnArea);
        foreach (var path in Sample.OfEachFolder(3, 4, pages.Except(areas)).Concat(Sample.OneIn(40, areas)))
        {
            var (elements, _) = await MeasureAsync(path);
            if (elements > MostElements)
            {
                fat.Add($"{path} has {elements}");
            }
        }

        Assert.True(fat.Count == 0, $"At most {MostElements} elements: {string.Join(", ", fat)}");
    }

    private async Task<(int Elements, int Bytes)> MeasureAsync(string address)
    {
        using var client = site.CreateClient();
        var html = await client.GetStringAsync(address);
        return (new HtmlParser().ParseDocument(html).All.Length, Encoding.UTF8.GetByteCount(html));
    }
}
