using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Pages.Data;

[Collection(SiteCollection.Name)]
public sealed class DataTests(SiteFactory site)
{
    [Fact]
    public async Task Get_Data_OffersWhatTheListOfDownloadsHolds()
    {
        var page = await site.GetPageAsync("/data");

        var offered = page.QuerySelectorAll("[data-testid='files'] a, [data-testid='lists'] a").Select(link => link.GetAttribute("href"));
        var listed = (await site.GetJsonAsync("/data.json")).Items().Select(item => item.GetProperty("url").GetString());
        Assert.Equal(listed, offered);
    }

    [Fact]
    public async Task Get_Api_ShowsEveryAddressAndFieldOfTheDocument()
    {
        var page = await site.GetPageAsync("/data/api");
        var document = await site.GetJsonAsync("/openapi.json");

        var addresses = document.GetProperty("paths").EnumerateObject()
            .Select(path => path.Name[..path.Name.LastIndexOf('.')]).Distinct();
        Assert.Equal(addresses.Count(), page.All("address").Count);
        foreach (var type in document.GetProperty("components").GetProperty("schemas").EnumerateObject())
        {
            var shown = page.GetElementById($"type-{type.Name}")!.ParentElement!;
            var fields = type.Value.TryGetProperty("properties", out var all) ? all.EnumerateObject().Count() : 0;
            Assert.Equal(fields, shown.QuerySelectorAll("dt").Length);
        }
    }
}
