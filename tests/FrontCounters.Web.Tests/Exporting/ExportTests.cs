using AngleSharp.Html.Parser;
using FrontCounters.Web.Commands;
using FrontCounters.Web.Exporting;
using FrontCounters.Web.Permanent;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Exporting;

/// <summary>The whole site, written as files once and looked at from several sides.</summary>
public sealed class ExportTests(ExportedSite site) : IClassFixture<ExportedSite>
{
    [Fact]
    public void Export_HoldsEveryPageOfTheSitemap()
    {
        var pages = PermanentPages.Of(site.Record, DateOnly.FromDateTime(SiteFactory.Now.Date));

        Assert.Equal([], pages.Where(page => !site.Files.ContainsKey(page.Path)).Select(page => page.Path));
        Assert.Equal(
            pages.Count, site.Files.Keys.Intersect(pages.Select(page => page.Path)).Count());
        Assert.All(site.Files.Values, file => Assert.True(File.Exists(Path.Combine(site.Folder, file.File)), file.File));
    }

    [Fact]
    public void Export_LeavesOutWhatAnswersAReadersOwnQuestion()
    {
        Assert.DoesNotContain(site.Files.Keys, address =>
            address == "/nearest" || address.StartsWith("/nearest.", StringComparison.Ordinal) || address.StartsWith("/search", StringComparison.Ordinal)
            || address.StartsWith("/report", StringComparison.Ordinal)
            || address.StartsWith("/quotations/check", StringComparison.Ordinal));
        Assert.Equal(
            site.Files.Values.Select(file => file.File).Append("404.html").Append(ExportFolder.List).Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(site.Folder, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(site.Folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("/boroughs/harrow/sheet", "boroughs/harrow/sheet.html")]
    [InlineData("/boroughs/harrow/embed", "boroughs/harrow/embed.html")]
    [InlineData("/embed/boroughs/harrow", "embed/boroughs/harrow.html")]
    [InlineData("/boroughs/harrow.csv", "boroughs/harrow.csv")]
    [InlineData("/nearest/sw11-1", "nearest/sw11-1.html")]
    [InlineData("/wards/merton/abbey", "wards/merton/abbey.html")]
    [InlineData("/constituencies/barking.csv", "constituencies/barking.csv")]
    [InlineData("/nearest/sw11-1.json", "nearest/sw11-1.json")]
    [InlineData("/previews/boroughs/harrow.png", "previews/boroughs/harrow.png")]
    [InlineData("/lib/leaflet/dist/leaflet.js", "lib/leaflet/dist/leaflet.js")]
    [InlineData("/sitemap.xml", "sitemap.xml")]
    [InlineData("/openapi.json", "openapi.json")]
    [InlineData("/", "index.html")]
    public void Export_OfEachKindOfAddress_IsAFile(string address, string file) =>
        Assert.Equal(file, site.Files[address].File);

    [Fact]
    public async Task Export_EveryLink_IsAFileOrLeadsToTheRunningSite()
    {
        var lost = new List<string>();
        foreach (var page in site.Files.Values.Where(file => file.IsHtml))
        {
            var html = await new HtmlParser().ParseDocumentAsync(
                await File.ReadAllTextAsync(Path.Combine(site.Folder, page.File)));
            var links = html.QuerySelectorAll("[href], [src], [action], form").SelectMany(element => new[]
            {
                element.GetAttribute("href"), element.GetAttribute("src"),
                element.LocalName == "form" ? element.GetAttribute("action") ?? "(a form of this page)" : null,
            });
            lost.AddRange(links.OfType<string>().Where(IsLost).Select(link => $"{page.Address} leads to {link}"));
        }

        Assert.True(lost.Count == 0, string.Join('\n', lost.Take(40)));
    }

    [Fact]
    public async Task Export_Page_SaysThatItIsACopyAndWhatItCannotAnswer()
    {
        var html = await File.ReadAllTextAsync(Path.Combine(site.Folder, "index.html"));

        Assert.Contains("This page is a copy made on 22 November 2026", html, StringComparison.Ordinal);
        Assert.Contains($"action=\"{ExportedSite.Live}/nearest\"", html, StringComparison.Ordinal);
        Assert.Contains($"<link rel=\"canonical\" href=\"{ExportedSite.Address}/\">", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_IntoAFolderOfOtherFiles_IsRefusedAndTouchesNothing()
    {
        using var folder = new TemporaryFolder();
        var kept = Path.Combine(folder.Path, "letters.txt");
        await File.WriteAllTextAsync(kept, "Mine.");

        Assert.Contains("no copy of this site", new ExportFolder(folder.Path).Refusal, StringComparison.Ordinal);
        Assert.Contains("is a file", new ExportFolder(kept).Refusal, StringComparison.Ordinal);
        Assert.Null(new ExportFolder(site.Folder).Refusal);
        Assert.Null(new ExportFolder(Path.Combine(folder.Path, "new")).Refusal);
    }

    [Fact]
    public async Task Export_OfASiteThatFails_LeavesTheOlderCopy()
    {
        using var folder = new TemporaryFolder();
        var export = new ExportFolder(Path.Combine(folder.Path, "copy"));
        export.Begin();
        await File.WriteAllTextAsync(Path.Combine(export.Draft, "old.txt"), "old");
        export.Finish([]);
        using var client = new HttpClient(new RefusingHandler()) { BaseAddress = new Uri("http://localhost") };

        await Assert.ThrowsAsync<ExportFailedException>(() =>
            new ExportCommand(TextWriter.Null).WriteAsync(export, client, site.Services, null, default));

        Assert.True(File.Exists(Path.Combine(export.Path, "old.txt")));
    }

    private bool IsLost(string link) =>
        !link.StartsWith('#') && !link.StartsWith("mailto:", StringComparison.Ordinal) && !link.StartsWith("tel:", StringComparison.Ordinal)
        && !link.StartsWith("https://", StringComparison.Ordinal) && !link.StartsWith("http://", StringComparison.Ordinal)
        && (link.Contains('?', StringComparison.Ordinal) || !site.Files.ContainsKey(link.Split('#')[0]));

    private sealed class RefusingHandler : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(System.Net.HttpStatusCode.ServiceUnavailable));
    }
}
