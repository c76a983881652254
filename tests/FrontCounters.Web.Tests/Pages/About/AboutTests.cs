using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Pages.About;

[Collection(SiteCollection.Name)]
public sealed class AboutTests(SiteFactory site)
{
    [Fact]
    public async Task Get_Totals_CountWhatSourcesState()
    {
        var page = await site.GetPageAsync("/about");

        var totals = page.All("total");

        Assert.NotEmpty(totals);
        Assert.All(totals, total => Assert.Equal(total.Text("stated"), total.Text("counted")));
    }

    [Fact]
    public async Task Get_Contacts_GiveTheNumbersWithTheirSources()
    {
        var page = await site.GetPageAsync("/about");

        Assert.Contains(page.All("contact"), contact => contact.PlainText().Contains("101", StringComparison.Ordinal));
        Assert.All(page.All("contact"), contact => Assert.NotNull(contact.QuerySelector("a.ref")));
    }
}
