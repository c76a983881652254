using AngleSharp.Html.Parser;
using FrontCounters.Data.Tests.Infrastructure;
using FrontCounters.Web.Commands;
using FrontCounters.Web.Exporting;
using FrontCounters.Web.Permanent;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Exporting;

/// <summary>The whole site, written as files once and looked at from several sides.</summary>
[Collection(ExportCollection.Name)]
public sealed class ExportTests(ExportedSite site)
{
    [Fact]
    public void Export_HoldsEveryPageOfTheSitemap()
    {
        var pages = PermanentPages.All(site.Record, DateOnly.FromDateTime(SiteFactory.Now.Date))
            .Where(page => !ExportedSite.IsLeftOut(page.Path)).ToList();

        Assert.Equal([], pages.Where(page => !site.Files.ContainsKey(page.Path)).Select(page => page.Path));
        Assert.Equal(
            pages.Count, site.Files.Keys.Intersect(pages.Select(page => page.Path)).Count());
        Assert.All(site.Files.Values, file => Assert.True(File.Exists(Path.Combine(site.Folder, file.File)), file.File));
    }

    [Fact]
    public void Export_LeavesOutWhatAnswersAReadersOwnQuestion()
    {
        Assert.DoesNotContain(site.Files.Keys, address =>
            address.StartsWith("/nearest.", StringComparison.Ordinal) || address.StartsWith("/search.", StringComparison.Ordinal)
            || address.StartsWith("/report", StringComparison.Ordinal)
            || address.StartsWith("/quotations/check", StringComparison.Ordinal));
        Assert.Equal(
            site.Manifest.Files.Select(file => file.File).Append(ExportFolder.List).Order(StringComparer.Ordinal),
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
        Assert.DoesNotContain("/nearest\"", html.Split("<form").Skip(1).Select(form => form.Split('>')[0]).Aggregate("", string.Concat), StringComparison.Ordinal);
        Assert.Contains($"<link rel=\"canonical\" href=\"{ExportedSite.Address}/\">", html, StringComparison.Ordinal);
    }

    /// <summary>On free hosts: 20,000 files, of which none is larger than 25 MiB.</summary>
    [Fact]
    public void Export_IsSmallEnoughForAnyHost()
    {
        // A sample of a twentieth is without most of 1,600 areas with three files each, and of 2,200 facts with one.
        Assert.InRange(site.Manifest.Files.Count + 1, 4_000, Sample.IsWhole ? 19_999 : 9_500);
        Assert.All(site.Manifest.Files, file => Assert.InRange(file.Bytes, 0, 25 * 1024 * 1024));
    }

    [Fact]
    public async Task Export_EveryPage_SaysOfWhichDayItIs()
    {
        var silent = new List<string>();
        foreach (var page in site.Files.Values.Where(file => file.IsHtml))
        {
            var html = await File.ReadAllTextAsync(Path.Combine(site.Folder, page.File));
            if (!html.Contains("22 November 2026", StringComparison.Ordinal))
            {
                silent.Add(page.Address);
            }
        }

        Assert.Equal([], silent);
    }

    /// <summary>No form of a page asks for a place: without script nothing that is typed can be sent.</summary>
    [Fact]
    public async Task Export_NoForm_SendsAPlace()
    {
        var parser = new HtmlParser();
        foreach (var page in new[] { "index.html", "nearest.html", "search.html", "about/style.html", "nearest/sw11-1.html", "boroughs/harrow.html" })
        {
            var html = await parser.ParseDocumentAsync(await File.ReadAllTextAsync(Path.Combine(site.Folder, page)));

            Assert.DoesNotContain(html.QuerySelectorAll("form"), form => form.QuerySelector("[name=from], [name=q]") is not null);
        }
    }

    [Fact]
    public void Manifest_HasLengthAndHashOfEveryFile() => Assert.All(site.Manifest.Files, file =>
        Assert.Equal(
            (file.Bytes, file.Sha256),
            (new FileInfo(Path.Combine(site.Folder, file.File)).Length, file.Measured(site.Folder).Sha256)));

    [Fact]
    public void Manifest_SinceAnother_SaysWhatToUploadDeleteAndPurge()
    {
        CopiedFile[] before = [.. site.Manifest.Files.Select(file => file.File switch
        {
            "boroughs/harrow.html" => file with { Sha256 = "" },
            "stations.csv" => file with { Type = "text/plain" },
            "hosting/nginx.conf" => file with { Sha256 = "" },
            _ => file,
        }).Where(file => file.File != "boroughs.html").Append(new CopiedFile("gone.html", "/gone", "text/html"))];

        Assert.Empty(site.Manifest.Since(site.Manifest).Lines(ExportedSite.Address));
        Assert.Equal(
            [
                "upload\tboroughs.html", "upload\tboroughs/harrow.html", "upload\thosting/nginx.conf", "upload\tstations.csv",
                "delete\tgone.html",
                $"purge\t{ExportedSite.Address}/boroughs", $"purge\t{ExportedSite.Address}/boroughs/harrow",
                $"purge\t{ExportedSite.Address}/gone", $"purge\t{ExportedSite.Address}/stations.csv",
            ],
            site.Manifest.Since(new CopyManifest(before)).Lines(ExportedSite.Address));
    }

    [Fact]
    public async Task Manifest_OfAnythingElse_IsRefused()
    {
        using var folder = new TemporaryFolder();
        var other = Path.Combine(folder.Path, "front-counters-addresses.csv");
        await File.WriteAllTextAsync(other, "file,address,type\r\nindex.html,/,text/html\r\n");

        Assert.Contains("without hashes", Assert.Throws<IOException>(() => CopyManifest.Read(other)).Message, StringComparison.Ordinal);
        Assert.ThrowsAny<IOException>(() => CopyManifest.Read(Path.Combine(folder.Path, "none")));
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
        !link.StartsWith('#') && link.Length > 0 && !link.StartsWith("mailto:", StringComparison.Ordinal) && !link.StartsWith("tel:", StringComparison.Ordinal)
        && !link.StartsWith("https://", StringComparison.Ordinal) && !link.StartsWith("http://", StringComparison.Ordinal)
        && (link.Contains('?', StringComparison.Ordinal) || !site.Files.ContainsKey(link.Split('#')[0]));

    private sealed class RefusingHandler : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(System.Net.HttpStatusCode.ServiceUnavailable));
    }
}
