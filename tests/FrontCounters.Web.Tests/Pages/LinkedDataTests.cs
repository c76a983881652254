using System.Text.Json;
using FrontCounters.Data;
using FrontCounters.Data.Queries.Counters;
using FrontCounters.Web.Linked;
using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace FrontCounters.Web.Tests.Pages;

/// <summary>What pages tell search engines.</summary>
[Collection(SiteCollection.Name)]
public sealed class LinkedDataTests(SiteFactory site)
{
    [Fact]
    public async Task Get_CounterOpenDayAndNight_IsAPoliceStationThatNeverCloses()
    {
        var station = await LinkedOnAsync("/stations/charing-cross");

        var hours = Assert.Single(station.GetProperty("openingHoursSpecification").EnumerateArray());
        Assert.Equal("PoliceStation", station.GetProperty("@type").GetString());
        Assert.Equal(7, hours.GetProperty("dayOfWeek").GetArrayLength());
        Assert.Equal(("00:00", "23:59"), (hours.GetProperty("opens").GetString(), hours.GetProperty("closes").GetString()));
        Assert.Equal("WC2N 4JP", station.GetProperty("address").GetProperty("postalCode").GetString());
        Assert.InRange(station.GetProperty("geo").GetProperty("longitude").GetDouble(), -0.2, 0);
    }

    [Fact]
    public async Task Get_EveryCounter_IsToldAsItsDataHasIt()
    {
        var record = site.Services.GetRequiredService<CounterRecord>();
        foreach (var counter in record.LondonOn(new Clocks(new DateOnly(2026, 11, 22), new DateOnly(2026, 11, 22))).Counters)
        {
            var linked = await LinkedOnAsync($"/stations/{counter.Station.Slug}");

            Assert.Equal(
                counter.State.IsOpen ? "PoliceStation" : "GovernmentOffice", linked.GetProperty("@type").GetString());
            Assert.Equal(counter.State.IsOpen && StatesHours(counter), linked.TryGetProperty("openingHoursSpecification", out _));
            Assert.Equal(counter.Point is not null, linked.TryGetProperty("geo", out _));
            Assert.Equal(counter.Address is not null, linked.TryGetProperty("address", out _));
        }
    }

    [Fact]
    public async Task Get_PageOfAnotherDay_TellsSearchEnginesNothing()
    {
        var page = await site.GetPageAsync("/stations/wimbledon?on=2025-07-01");

        Assert.Null(page.QuerySelector("script[type='application/ld+json']"));
    }

    [Fact]
    public async Task Get_Data_IsADatasetWhoseDistributionsAreThere()
    {
        var dataset = await LinkedOnAsync("/data");

        Assert.Equal("Dataset", dataset.GetProperty("@type").GetString());
        foreach (var distribution in dataset.GetProperty("distribution").EnumerateArray())
        {
            var address = new Uri(distribution.GetProperty("contentUrl").GetString()!);
            Assert.Equal(System.Net.HttpStatusCode.OK, await site.GetStatusAsync(address.PathAndQuery));
        }
    }

    [Fact]
    public async Task Get_EveryQuotation_IsToldWordForWord()
    {
        foreach (var quotation in site.Services.GetRequiredService<CounterRecord>().Quotations)
        {
            var linked = await LinkedOnAsync($"/quotations/{quotation.Id}");

            Assert.Equal("Quotation", linked.GetProperty("@type").GetString());
            Assert.Equal(quotation.Text, linked.GetProperty("text").GetString());
            Assert.Equal(quotation.Source.Title, linked.GetProperty("isPartOf").GetProperty("headline").GetString());
        }
    }

    [Fact]
    public void Write_TextThatWouldEndItsElement_IsEscaped()
    {
        var written = LinkedData.Write(new() { ["text"] = "</script><b>&’" });

        Assert.DoesNotContain('<', written);
        Assert.DoesNotContain('&', written);
        Assert.Equal("</script><b>&’", JsonDocument.Parse(written).RootElement.GetProperty("text").GetString());
    }

    private static bool StatesHours(CounterOnADay counter) =>
        counter.State.Hours is not null || counter.State.Service == FrontCounters.Data.Record.Service.TwentyFourHours;

    private async Task<JsonElement> LinkedOnAsync(string address)
    {
        var page = await site.GetPageAsync(address);
        var script = Assert.Single(page.QuerySelectorAll("script[type='application/ld+json']"));
        using var document = JsonDocument.Parse(script.TextContent);
        return document.RootElement.Clone();
    }
}
