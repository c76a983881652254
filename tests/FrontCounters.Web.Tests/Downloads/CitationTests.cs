using System.Text.Json;
using System.Text.RegularExpressions;
using FrontCounters.Data;
using FrontCounters.Data.Record;
using FrontCounters.Web.Citations;
using FrontCounters.Web.Hosting;
using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace FrontCounters.Web.Tests.Downloads;

[Collection(SiteCollection.Name)]
public sealed partial class CitationTests(SiteFactory site)
{
    private const string Title =
        "Interactive map reveals where half of London's police station front desks will shut as Met releases bombshell list";

    private const string Copy = "https://www.daily8.com/en/article/377d4c9b876648a831ed806bd47c4a76";

    [Fact]
    public async Task Get_QuotationAsBibTex_IsWrittenInFull()
    {
        using var client = site.CreateClient();

        var text = await client.GetStringAsync("/quotations/q-philp-less-safe.bib");

        Assert.Equal(
            $$$"""
            @misc{standard-2025-08-list,
              author = {{Evening Standard}},
              title = {{{{{Title}}}}},
              date = {2025-08-06},
              year = {2025},
              month = {8},
              url = {{{{Copy}}}},
              note = {Chris Philp: “The police will now be less accessible and Londoners even less safe.” Read in a copy, not at the publisher’s.}
            }

            @misc{frontcounters-q-philp-less-safe,
              author = {{FrontCounters}},
              title = {{Chris Philp, quoted in Evening Standard, 6 August 2025}},
              date = {2026-11-22},
              year = {2026},
              month = {11},
              url = {http://localhost/quotations/q-philp-less-safe},
              urldate = {2026-11-22},
              note = {Release {{{await ReleaseAsync()}}}}
            }

            """.ReplaceLineEndings("\n"),
            text);
    }

    [Fact]
    public async Task Get_SourceAsRis_IsWrittenInFull()
    {
        using var client = site.CreateClient();

        var text = await client.GetStringAsync("/sources/standard-2025-08-list.ris");

        Assert.Equal(
            $"""
            TY  - NEWS
            ID  - standard-2025-08-list
            TI  - {Title}
            T2  - Evening Standard
            PY  - 2025
            DA  - 2025/08/06
            UR  - {Copy}
            N1  - Read in a copy, not at the publisher’s.
            ER  -{" "}
            TY  - ELEC
            ID  - frontcounters-standard-2025-08-list
            AU  - FrontCounters
            TI  - What rests on “{Title}”
            T2  - FrontCounters
            PY  - 2026
            DA  - 2026/11/22
            Y2  - 2026/11/22
            UR  - http://localhost/sources/standard-2025-08-list
            N1  - Release {await ReleaseAsync()}
            ER  -{" "}

            """.ReplaceLineEndings("\r\n"),
            text);
    }

    [Fact]
    public async Task Get_QuotationAsText_NamesTheSourceBeforeThePage()
    {
        var page = await site.GetPageAsync("/quotations/q-philp-less-safe");
        var release = (await ReleaseAsync())["sha256:".Length..][..12];

        Assert.Equal(
            "Chris Philp: “The police will now be less accessible and Londoners even less safe.”, quoted in Evening "
            + $"Standard, “{Title}”, 6 August 2025, read in a copy at {Copy}. "
            + "FrontCounters, “Chris Philp, quoted in Evening Standard, 6 August 2025”, "
            + $"release {release}, read on 22 November 2026, http://localhost/quotations/q-philp-less-safe.",
            page.Text("citation"));
    }

    /// <summary>
    /// The tags are those that Zotero has a field for, of a newspaper's article and of a web page (its translator RIS.js, read by
    /// hand: it is on no package registry). What it has none for becomes a note.
    /// </summary>
    [FactWithNode("@citation-js/plugin-ris")]
    public async Task Get_EverySourceAsRis_IsReadWithTitleAndPublication()
    {
        foreach (var (source, text, read) in await ReadSampleAsync("ris", "ris"))
        {
            Assert.Equal(OneLine(source.Title), read[0].GetProperty("title").GetString());
            Assert.Equal(OneLine(source.Publisher), Publication(read[0]));
            Assert.Equal("FrontCounters", Publication(read[1]));
            Assert.All(
                text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries),
                line => Assert.Contains(line[..2], (string[])["TY", "ID", "AU", "TI", "T2", "PY", "DA", "Y2", "UR", "N1", "ER"]));
        }
    }

    [FactWithNode("@citation-js/plugin-bibtex")]
    public async Task Get_EverySourceAsBibTex_IsReadWithItsCapitals()
    {
        foreach (var (source, _, read) in await ReadSampleAsync("bibtex", "bib"))
        {
            Assert.Equal(Letters(source.Title), Letters(read[0].GetProperty("title").GetString()!));
            Assert.Equal(OneLine(source.Publisher), OneName(read[0]));
        }
    }

    [TheoryWithProgram("pandoc")]
    [InlineData("/sources/standard-2025-08-list.bib")]
    [InlineData("/sources/kohler-v-mopac-2018.bib")]
    [InlineData("/sources/mqt-2015-0784.bib")]
    [InlineData("/sources/bbc-2025-11-harrow-legal-action.bib")]
    [InlineData("/quotations/q-philp-less-safe.bib")]
    public async Task Get_BibTex_IsReadByPandocWithItsCapitals(string address)
    {
        var file = Path.GetTempFileName();
        try
        {
            using var client = site.CreateClient();
            var written = await client.GetStringAsync(address);
            await File.WriteAllTextAsync(file, written);

            using var read = JsonDocument.Parse(await Programs.RunAsync("pandoc", "-f", "bibtex", "-t", "csljson", file));

            var titles = TitleField().Matches(written).Select(title => Letters(title.Groups["title"].Value));
            Assert.Equal(titles, read.RootElement.EnumerateArray().Select(item => Letters(item.GetProperty("title").GetString()!)));
            Assert.All(read.RootElement.EnumerateArray(), item => Assert.NotEqual("", OneName(item)));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData("/stations/lavender-hill", "/stations/lavender-hill")]
    [InlineData("/rounds/2025", "/rounds/2025")]
    [InlineData("/rounds/2025/decision-october", "/rounds/2025/decision-october")]
    [InlineData("/rounds/2025/list-august?on=2026-04-01&known=2025-08-20", "/rounds/2025/list-august?on=2026-04-01&known=2025-08-20")]
    [InlineData("/disagreements/counters-to-stay-2017-plans", "/disagreements/counters-to-stay-2017-plans")]
    public async Task Get_PageOfManyFacts_CitesASourceBeforeThePage(string address, string cited)
    {
        var page = await site.GetPageAsync(address);

        var citation = page.Text("citation");
        Assert.EndsWith($"read on 22 November 2026, http://localhost{cited}.", citation, StringComparison.Ordinal);
        Assert.True(citation.IndexOf("FrontCounters, “", StringComparison.Ordinal) > 20, citation);
        Assert.Contains("@", page.Text("bibtex"), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_TextThatTexWouldReadAsCommands_IsEscaped()
    {
        var citation = new PageCitation(
            "k", "50% of R&D_{x} costs $5 #1 ~ ^ \\end\n\tline", "https://a.example/{x}?a=b_c%20d",
            new Release { Id = "sha256:0123456789abcdef", Loader = Guid.Empty, Rows = "" }, new DateOnly(2026, 11, 22), []);

        var bibTex = BibTex.Write(citation);

        Assert.Contains(
            @"title = {{50\% of R\&D\_\{x\} costs \$5 \#1 \textasciitilde{} \textasciicircum{} \textbackslash{}end line}},",
            bibTex, StringComparison.Ordinal);
        Assert.Contains("url = {https://a.example/%7Bx%7D?a=b_c%20d},", bibTex, StringComparison.Ordinal);
        Assert.Contains("TI  - 50% of R&D_{x} costs $5 #1 ~ ^ \\end line\r\n", Ris.Write(citation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_WithASiteAddress_UsesItWhateverTheHost()
    {
        using var addressed = site.WithWebHostBuilder(host => host.UseSetting("Site:Address", "https://counters.example/"));
        using var client = addressed.CreateClient();

        var page = await client.GetStringAsync("/quotations/q-philp-less-safe");

        Assert.Contains(
            "<link rel=\"canonical\" href=\"https://counters.example/quotations/q-philp-less-safe\">", page, StringComparison.Ordinal);
        Assert.DoesNotContain("http://localhost/quotations", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("", true)]
    [InlineData("https://counters.example", true)]
    [InlineData("counters.example", false)]
    [InlineData("ftp://counters.example", false)]
    public void Usable_AddressOfASite_IsAFullWebAddress(string? address, bool expected) =>
        Assert.Equal(expected, new SiteAddress { Address = address }.IsUsable);

    private async Task<string> ReleaseAsync() =>
        (await site.GetJsonAsync("/people.json")).GetProperty("release").GetString()!;

    private IEnumerable<Source> Sample() =>
        site.Services.GetRequiredService<CounterRecord>().Sources.Where((_, number) => number % 25 == 0);

    /// <summary>All in one file, since each call of the reader is a program's start: each source with its own text and its two items.</summary>
    private async Task<IReadOnlyList<(Source Source, string Text, JsonElement[] Read)>> ReadSampleAsync(string form, string ending)
    {
        using var client = site.CreateClient();
        List<(Source Source, string Text)> written = [];
        foreach (var source in Sample())
        {
            written.Add((source, await client.GetStringAsync($"/sources/{source.Id}.{ending}")));
        }

        var read = (await ReadAsync(form, string.Concat(written.Select(one => one.Text)))).EnumerateArray().Chunk(2).ToList();
        Assert.Equal(written.Count, read.Count);
        return [.. written.Zip(read, (one, items) => (one.Source, one.Text, items))];
    }

    private static async Task<JsonElement> ReadAsync(string form, string text)
    {
        var (exitCode, output, errors) = await NodeTools.RunAsync(["ris.mjs", form], input: text);
        Assert.True(exitCode == 0, errors);
        using var read = JsonDocument.Parse(output);
        return read.RootElement.Clone();
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Of a web page with a date, Citation.js takes the site for a collection.</summary>
    private static string? Publication(JsonElement item) =>
        (item.TryGetProperty("container-title", out var title) ? title : item.GetProperty("collection-title")).GetString();

    private static string OneName(JsonElement item)
    {
        var author = Assert.Single(item.GetProperty("author").EnumerateArray());
        return author.EnumerateObject().First().Value.GetString()!;
    }

    /// <summary>Letters with their case: quotation marks and dashes are each reader's own.</summary>
    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    [GeneratedRegex(@"title = \{\{(?<title>.*)\}\},", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TitleField();
}
