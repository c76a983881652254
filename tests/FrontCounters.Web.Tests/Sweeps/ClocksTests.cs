using AngleSharp.Html.Dom;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Sweeps;

/// <summary>Every page says which two days it is about, and lets a reader choose others without script.</summary>
[Collection(SiteCollection.Name)]
public sealed class ClocksTests(SiteFactory site)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/boroughs")]
    [InlineData("/boroughs/harrow")]
    [InlineData("/stations?borough=harrow&service=24-hours")]
    [InlineData("/stations/pinner")]
    [InlineData("/rounds")]
    [InlineData("/rounds/2025")]
    [InlineData("/rounds/2025/list-august?against=leak-july")]
    [InlineData("/sources")]
    [InlineData("/quotations?q=police")]
    [InlineData("/about")]
    public async Task Submit_AnotherDay_IsTheSamePageOnThatDay(string address)
    {
        var page = await site.GetPageAsync(address);
        Assert.False(page.Has("clocks"), "Today needs no saying.");
        var form = page.QuerySelector("[data-testid='another-day'] form")!;
        var inputs = form.QuerySelectorAll("input").Cast<IHtmlInputElement>().ToList();
        inputs.Single(input => input.Name == "on").Value = "2026-04-01";
        inputs.Single(input => input.Name == "known").Value = "2025-08-20";
        var sent = inputs
            .Select(input => $"{input.Name}={Uri.EscapeDataString(input.Value)}");

        var then = await site.GetPageAsync($"{address.Split('?')[0]}?{string.Join('&', sent)}");

        Assert.Contains("1 April 2026", then.Text("clocks"), StringComparison.Ordinal);
        Assert.Contains("20 August 2025", then.Text("clocks"), StringComparison.Ordinal);
        // What else was asked for stands, and the way back leads to the page that we came from.
        Assert.Equal(address, then.QuerySelector("[data-testid='clocks'] a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Submit_BlankDays_IsToday()
    {
        var page = await site.GetPageAsync("/stations?on=&known=");

        Assert.False(page.Has("clocks"));
    }
}
