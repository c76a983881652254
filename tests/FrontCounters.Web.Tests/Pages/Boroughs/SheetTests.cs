using FrontCounters.Web.Figures;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Pages.Boroughs;

[Collection(SiteCollection.Name)]
public sealed class SheetTests(SiteFactory site)
{
    [Fact]
    public async Task Get_Harrow_HasTheAnswerTheCodeAndTheRelease()
    {
        var page = await site.GetPageAsync("/boroughs/harrow/sheet?on=2025-07-01");
        var borough = await site.GetPageAsync("/boroughs/harrow?on=2025-07-01");

        Assert.Equal(borough.Text("answer"), page.Text("answer"));
        Assert.Equal("http://localhost/boroughs/harrow?on=2025-07-01", page.Text("address"));
        Assert.Equal(
            QrCode.FromAddress("http://localhost/boroughs/harrow?on=2025-07-01").Path,
            page.QuerySelector("[data-testid='code'] path")!.GetAttribute("d"));
        Assert.Contains("Harrow and Pinner: to close, due 28 February 2026", page.Text("steps"), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_AnAddress_HasItsBorderAndThreeCorners()
    {
        var code = QrCode.FromAddress("https://frontcounters.example/boroughs/harrow");

        // Four empty modules, then the seven of a corner; sizes are 21 modules and four more for each version.
        Assert.Equal(0, (code.Size - 8 - 21) % 4);
        Assert.StartsWith("M4 4h7v1h-7z", code.Path, StringComparison.Ordinal);
        Assert.Contains($"M{code.Size - 11} 4h7v1h-7z", code.Path, StringComparison.Ordinal);
        Assert.Contains($"M4 {code.Size - 5}h7v1h-7z", code.Path, StringComparison.Ordinal);
    }
}
