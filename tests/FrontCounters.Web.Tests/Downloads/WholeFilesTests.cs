using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using CsvHelper;
using FrontCounters.Data;
using FrontCounters.Data.Files;
using FrontCounters.Data.Loading;
using FrontCounters.Web.Formats;
using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace FrontCounters.Web.Tests.Downloads;

/// <summary>The record as whole files.</summary>
[Collection(SiteCollection.Name)]
public sealed class WholeFilesTests(SiteFactory site)
{
    private const string Zip = "/data/front-counters.zip";
    private const string Sqlite = "/data/front-counters.sqlite";

    [Fact]
    public async Task Get_Zip_HoldsTheReleaseBeingServedAndItsPapers()
    {
        using var client = site.CreateClient();

        using var zip = new ZipArchive(await client.GetStreamAsync(Zip), ZipArchiveMode.Read);

        string[] papers = ["CITATION.cff", "LICENCE.md", "README.md"];
        var packed = zip.Entries.Where(entry => !papers.Contains(entry.Name))
            .ToDictionary(entry => entry.FullName, BytesOf, StringComparer.Ordinal);
        var files = new DataFolder(Checkout.PathOf("data")).Files();
        Assert.Equal(site.Services.GetRequiredService<CounterRecord>().Release.Id, DataFolder.ReleaseIdOf(files));
        Assert.Equal(files.Select(file => file.Name).Order(), packed.Keys.Order());
        Assert.All(papers, paper => Assert.True(zip.GetEntry(paper)?.Length > 200, paper));
        foreach (var file in files.Where(file => file.Name.EndsWith(".csv", StringComparison.Ordinal)))
        {
            var (ours, theirs) = (Encoding.UTF8.GetString(file.Content), Encoding.UTF8.GetString(packed[file.Name]));
            Assert.Equal((file.Name, !Ascii.IsValid(ours)), (file.Name, theirs.StartsWith('\uFEFF')));
            Assert.Equal(Cells(ours).Select(SpreadsheetCell.From), Cells(theirs.TrimStart('\uFEFF')));
        }
    }

    [FactWithNode("datapackage")]
    public async Task Get_Zip_IsADataPackageWhoseEveryRowKeepsItsWord()
    {
        var folder = Directory.CreateTempSubdirectory("front-counters-package-");
        try
        {
            using var client = site.CreateClient();
            using (var zip = new ZipArchive(await client.GetStreamAsync(Zip), ZipArchiveMode.Read))
            {
                zip.ExtractToDirectory(folder.FullName);
            }

            var (exitCode, output, errors) = await NodeTools.RunAsync(["datapackage.mjs", folder.FullName]);

            Assert.True(exitCode == 0, output + errors);
            Assert.True(int.Parse(output.Split(' ')[0]) > 2000, output);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [FactOneDayIn(3, 1)]
    public async Task Get_FromTwoSites_GivesTheSameFiles()
    {
        using var other = new SiteThatBuilds();
        using var here = site.CreateClient();
        using var there = other.CreateClient();
        foreach (var address in (string[])[Zip, Sqlite])
        {
            using var one = await here.GetAsync(address);
            using var two = await there.GetAsync(address);

            Assert.Equal(one.Headers.ETag, two.Headers.ETag);
        }
    }

    [Fact]
    public async Task Get_Sqlite_IsTheDatabaseOfTheRelease()
    {
        using var client = site.CreateClient();
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, await client.GetByteArrayAsync(Sqlite));
            var served = site.Services.GetRequiredService<CounterRecord>();

            var read = new RecordDatabase(file).ReadIfBuiltFrom(served.Release.Id);

            Assert.Equal(served.Facts.Count, read?.Facts.Count);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData(Zip, "application/zip")]
    [InlineData(Sqlite, "application/vnd.sqlite3")]
    public async Task Get_File_IsWholeOrInPartsAndNotTwice(string address, string mediaType)
    {
        using var client = site.CreateClient();
        using var whole = await client.GetAsync(address);
        var bytes = await whole.Content.ReadAsByteArrayAsync();
        using var partial = new HttpRequestMessage(HttpMethod.Get, address);
        partial.Headers.Range = new RangeHeaderValue(100, 199);
        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(whole.Headers.ETag!);

        using var part = await client.SendAsync(partial);
        using var held = await client.SendAsync(again);

        Assert.Equal(mediaType, whole.Content.Headers.ContentType?.MediaType);
        Assert.Equal(bytes.Length, whole.Content.Headers.ContentLength);
        Assert.Equal("*", Assert.Single(whole.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
        Assert.Equal(bytes[100..200], await part.Content.ReadAsByteArrayAsync());
        Assert.Equal(HttpStatusCode.NotModified, held.StatusCode);
    }

    [Fact]
    public async Task Get_ListOfDownloads_TellsWhatTheyAre()
    {
        using var client = site.CreateClient();
        var list = (await site.GetJsonAsync("/data.json")).Items();

        Assert.True(list.Count >= 14, $"{list.Count} downloads");
        foreach (var item in list)
        {
            using var response = await client.GetAsync(item.GetProperty("url").GetString());
            var bytes = await response.Content.ReadAsByteArrayAsync();

            Assert.Equal(item.GetProperty("mediaType").GetString(), response.Content.Headers.ContentType?.MediaType);
            Assert.Equal(item.Number("bytes"), bytes.Length);
            Assert.Equal(item.GetProperty("sha256").GetString(), Convert.ToHexStringLower(SHA256.HashData(bytes)));
        }
    }

    private static List<string> Cells(string text)
    {
        using var csv = new CsvParser(new StringReader(text), System.Globalization.CultureInfo.InvariantCulture);
        List<string> cells = [];
        while (csv.Read())
        {
            cells.AddRange(csv.Record!);
        }

        return cells;
    }

    private static byte[] BytesOf(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }
}
