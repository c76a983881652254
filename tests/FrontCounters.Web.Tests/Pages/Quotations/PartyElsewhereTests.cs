using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Pages.Quotations;

[Collection(SiteCollection.Name)]
public sealed class PartyElsewhereTests(SiteFactory site)
{
    [Fact]
    public async Task Get_PartyThatOnlyAnotherSourceNames_FindsTheWordsAndSaysByWhat()
    {
        const string Query = "?party=Conservative&round=2025";
        var page = await site.GetPageAsync($"/quotations{Query}");
        var item = Assert.Single((await site.GetJsonAsync($"/quotations.json{Query}")).GetProperty("items").EnumerateArray());
        var lines = await site.GetLinesAsync($"/quotations.csv{Query}");

        Assert.Equal("q-philp-less-safe", item.GetProperty("id").GetString());
        Assert.Null(item.GetProperty("party").GetString());
        Assert.Equal("Conservative", item.GetProperty("partyFromAnotherSource").GetString());
        Assert.Equal("hansard-2025-11-police-reform", item.GetProperty("partySource").GetString());
        Assert.Equal("/facts/statement/philp-2025-08", item.GetProperty("partyEvidence").GetString());
        Assert.Equal(2, lines.Count);
        Assert.EndsWith(",Conservative,hansard-2025-11-police-reform", lines[1].TrimEnd(), StringComparison.Ordinal);
        Assert.StartsWith("It is found by the party that another source", page.QuerySelector("[data-testid=found-by]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            "(Conservative elsewhere in 2025, by House of Commons; this article names no party)",
            page.QuerySelector("[data-testid=party-elsewhere]")!.TextContent);
    }

    [Fact]
    public async Task Get_BeforeTheOtherSourceWasPublished_DoesNotFindThem() =>
        Assert.Equal(0, (await site.GetJsonAsync("/quotations.json?party=Conservative&round=2025&known=2025-11-12")).GetProperty("count").GetInt32());

    [Fact]
    public async Task Get_Any_NoArticleThatIsQuotedWithoutThePartyIsNamedForIt()
    {
        var items = (await site.GetJsonAsync("/quotations.json")).GetProperty("items").EnumerateArray().ToList();
        var silent = items.Where(item => item.GetProperty("party").GetString() is null)
            .Select(item => (item.GetProperty("speaker").GetString(), item.GetProperty("source").GetString())).ToHashSet();
        var elsewhere = items.Where(item => item.GetProperty("partySource").GetString() is not null).ToList();

        Assert.NotEmpty(elsewhere);
        Assert.All(elsewhere, item =>
        {
            Assert.DoesNotContain((item.GetProperty("speaker").GetString(), item.GetProperty("partySource").GetString()), silent);
            Assert.Null(item.GetProperty("party").GetString());
        });
    }
}
