using FrontCounters.Data.Queries.Counters;
using FrontCounters.Data.Queries.Evidence;
using FrontCounters.Data.Queries.Search;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Tests.Queries;

/// <summary>The one box, on the real record as it is built in memory, without any file.</summary>
public sealed class SearchQueriesTests
{
    private static readonly CounterRecord Record = RealRecord.Record;
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Fact]
    public void Find_EveryStationByItsName_HasItFirst()
    {
        Assert.All(Record.Stations.Where(station => station.ClosedEarlier() is null), station =>
        {
            var first = Find(station.Name).Listed[0];
            Assert.Equal((FoundKind.Station, station.Slug), (first.Kind, first.Id));
        });
    }

    /// <summary>Battersea is also what people call Lavender Hill, and Enfield is a borough.</summary>
    [Fact]
    public void Find_EveryStationThatARoundLongPastClosed_HasItAfterWhateverElseIsCalledThat()
    {
        Assert.All(Record.Stations.Where(station => station.ClosedEarlier() is not null), station =>
        {
            var called = Find(station.Name).Listed.Where(found => found.Match != NameMatch.None).ToList();
            var at = called.FindIndex(found => found.Kind == FoundKind.Station && found.Id == station.Slug);

            Assert.True(at >= 0, station.Slug);
            Assert.All(called.Skip(at), found => Assert.NotNull((found.Fact as Station)?.ClosedEarlier()));
        });
    }

    [Fact]
    public void Find_EveryBoroughByItsName_HasItFirstOrAfterTheStationOfThatName()
    {
        Assert.All(Record.Boroughs, borough =>
        {
            var first = Find(borough.Name).Listed.First(found =>
                found is not { Kind: FoundKind.Station, Match: NameMatch.Name });
            Assert.Equal((FoundKind.Borough, borough.Slug), (first.Kind, first.Id));
        });
    }

    [Fact]
    public void Find_EveryQuotationByFourOfItsWords_FindsIt()
    {
        Assert.All(Record.Quotations, quotation =>
        {
            var words = quotation.Text.Split(' ');
            for (var start = 0; start + 4 <= words.Length; start++)
            {
                var four = string.Join(' ', words[start..(start + 4)]);
                Assert.Contains(Find(four).Listed, found => found.Id == quotation.Id);
            }
        });
    }

    [Fact]
    public void Find_EverySourceAndEventByItsTitle_FindsIt()
    {
        Assert.All(Record.Sources, source =>
            Assert.Contains(
                Find(source.Title).Listed, found => found.Kind == FoundKind.Source && found.Id == source.Id));
        Assert.All(Record.Events, datedEvent =>
            Assert.Contains(
                Find(datedEvent.Title).Listed, found => found.Kind == FoundKind.Event && found.Id == datedEvent.Id));
    }

    [Theory]
    [InlineData("closures", "closure")]
    [InlineData("stations", "station")]
    [InlineData("COUNTERS", "counter")]
    [InlineData("officer", "officers")]
    [InlineData("clösure", "closure")]
    [InlineData("ＣＬＯＳＵＲＥ", "closure")]
    [InlineData("clo\u0301sure", "closure")]
    [InlineData("harrow's", "harrow’s")]
    [InlineData("cuts; police!", "police cuts")]
    public void Find_AnotherFormOfTheWords_FindsTheSame(string one, string other)
    {
        var found = Ids(Find(one));

        Assert.NotEmpty(found);
        Assert.Equal(found.Order(), Ids(Find(other)).Order());
    }

    [Theory]
    [InlineData("shepherds bush", "hammersmith")]
    [InlineData("shepherd's bush", "hammersmith")]
    [InlineData("Shepherd’s Bush", "hammersmith")]
    [InlineData("earls court road", "kensington")]
    [InlineData("Barnet police station", "barnet")]
    [InlineData("BARNET FRONT COUNTER", "barnet")]
    [InlineData("High Barnet", "barnet")]
    [InlineData("Battersea", "lavender-hill")]
    [InlineData("WC2N 4JP", "charing-cross")]
    [InlineData("Hammersm", "hammersmith")]
    public void Find_AStationOtherwise_HasItFirst(string typed, string expected) =>
        Assert.Equal(expected, Find(typed).Listed[0].Id);

    [Theory]
    [InlineData("South", "south-norwood", "southall", "southgate", "southwark", "southwark")]
    [InlineData("Hammersm", "hammersmith", "hammersmith-and-fulham")]
    [InlineData("wood gr", "wood-green", "wood-green-high-road")]
    public void Find_TheBeginningOfAName_HasThoseFirst(string typed, params string[] expected) =>
        Assert.Equal(expected, Find(typed).Listed.Where(found => found.Match == NameMatch.Beginning)
            .Select(found => found.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Find_AnUnfinishedWord_FindsWhatBeginsWithIt()
    {
        var hits = Find("boroug").Listed.SelectMany(found => found.Title.Parts.Concat(found.Body.Parts))
            .Where(part => part.IsHit).ToList();

        Assert.NotEmpty(hits);
        Assert.All(hits, hit => Assert.StartsWith("boroug", hit.Text, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("harrow\"")]
    [InlineData("\" OR \"harrow")]
    [InlineData("harrow*")]
    [InlineData("NEAR(harrow pinner)")]
    [InlineData("harrow OR")]
    [InlineData("AND")]
    [InlineData("NOT harrow")]
    [InlineData("-harrow")]
    [InlineData("title:harrow")]
    [InlineData("{title body} : harrow")]
    [InlineData("^harrow + pinner")]
    [InlineData("'; DROP TABLE search; --")]
    [InlineData("(((((")]
    [InlineData("%00 \\ ؟ … \uD83D x")]
    public void Find_TheIndexsOwnLanguage_IsWordsAndNothingElse(string typed)
    {
        if (SearchWords.In(typed) is { } words)
        {
            var answer = Record.Find(new SearchQuestion { Words = words, Known = Today });
            Assert.Equal(answer.Total, Record.Find(new SearchQuestion
            {
                Words = SearchWords.In(string.Join(' ', words.Words))!,
                Known = Today,
            }).Total);
        }
        else
        {
            Assert.DoesNotContain(typed, char.IsLetterOrDigit);
        }

        Assert.NotEmpty(Find("harrow").Listed);
    }

    [Fact]
    public void Find_AHundredWords_Answers() =>
        Assert.NotEmpty(Find(string.Join(' ', Enumerable.Repeat("a", 99).Append("harrow"))).Listed);

    [Fact]
    public void Find_Words_MarksThemAndNothingElse()
    {
        var found = Find("stations closures").Listed;

        var marked = found.SelectMany(hit => new[] { hit.Title, hit.Body, hit.About })
            .SelectMany(text => text.Parts).Where(part => part.IsHit)
            .Select(part => part.Text.ToLowerInvariant()).Distinct();
        Assert.NotEmpty(found);
        Assert.All(marked, word => Assert.Contains(word, (string[])["closures", "closure", "stations", "station"]));
        Assert.All(found, hit => Assert.True(hit.Title.IsHit || hit.Body.IsHit || hit.About.IsHit));
    }

    [Fact]
    public void Find_MarkedText_IsTheRecordsOwnToTheLetter() => Assert.All(
        Record.Quotations,
        quotation => Assert.Equal(
            quotation.Text,
            Find(quotation.Speaker).Listed.First(found => found.Id == quotation.Id).Body.ToString()));

    [Fact]
    public void Find_AsKnownEarlier_LeavesOutWhatWasPublishedLater()
    {
        var known = new DateOnly(2017, 12, 31);

        var then = Find("the", known).Listed
            .Where(found => found.Kind is not (FoundKind.Station or FoundKind.Borough)).ToList();

        Assert.NotEmpty(then);
        Assert.All(then, found => Assert.True(found.Sources.Min(source => source.LatestDay) <= known));
        Assert.Contains(Find("reprieve").Listed, found => found.Kind == FoundKind.Source);
        Assert.True(Find("the", known).Total < Find("the").Total);
    }

    [Fact]
    public void Find_OneKind_ListsItAloneAndCountsThemAll()
    {
        var all = Find("harrow");
        var events = Record.Find(new SearchQuestion
        {
            Words = SearchWords.In("harrow")!,
            Known = Today,
            Kind = FoundKind.Event,
        });

        Assert.Equal(all.Counts, events.Counts);
        Assert.Equal(all.Counts[FoundKind.Event], events.Listed.Count);
        Assert.All(events.Listed, found => Assert.Equal(FoundKind.Event, found.Kind));
    }

    [Theory]
    [InlineData("lewishm", "lewisham")]
    [InlineData("Walthamstw", "walthamstow")]
    [InlineData("charin", "charing-cross")]
    public void Find_AMisspeltName_FindsNothingAndSuggestsIt(string typed, string expected)
    {
        var answer = Find(typed);

        Assert.Equal((0, false), (answer.Total, answer.HoldAllWords));
        Assert.Equal(expected, answer.Suggestions[0].FactId);
    }

    /// <summary>One rule of spelling for the whole site: what begins with another letter is another place.</summary>
    [Theory]
    [InlineData("waford")]
    [InlineData("watford")]
    [InlineData("tonbridge")]
    [InlineData("leeds")]
    [InlineData("brighton")]
    [InlineData("wakefield")]
    public void Find_APlaceThatIsOnlySpeltLikeACounter_SuggestsNone(string typed) => Assert.Empty(Find(typed).Suggestions);

    [Theory]
    [InlineData("watford", "place:watford-town")]
    [InlineData("Hackney Wick", "place:hackney-wick-neighbourhood")]
    [InlineData("kings x", "place:kings-cross-neighbourhood")]
    [InlineData("Heathrow T5", "place:heathrow-terminal-5-airport-terminal")]
    [InlineData("canary wharf", "place:canary-wharf-neighbourhood")]
    [InlineData("lewisham", null)]
    [InlineData("zebra", null)]
    [InlineData("24 hours", null)]
    public void Find_TheNameOfAPlace_LeadsToWhatIsNearestThere(string typed, string? expected) =>
        Assert.Equal(expected, Find(typed).Place?.Code);

    [Fact]
    public void Find_WordsThatNothingHoldsTogether_ListsWhatHoldsSome()
    {
        var answer = Find("zebra pinner");

        Assert.False(answer.HoldAllWords);
        Assert.Equal(Ids(Find("pinner")).Order(), Ids(answer).Order());
    }

    [Theory]
    [InlineData("SW11 1JX", "SW11 1")]
    [InlineData("sw111jx", "SW11 1")]
    [InlineData("police near SW11 1JX", "SW11 1")]
    [InlineData("SW11", "SW11")]
    [InlineData("harrow", null)]
    [InlineData("EH1 1AA", null)]
    public void Find_APostcode_IsToldAsItsSector(string typed, string? expected) =>
        Assert.Equal(expected, Find(typed).Place?.Code);

    [Theory]
    [InlineData("SW11 1JX", "SW11 1")]
    [InlineData("sw111jx and E1 6AN", "sw111 and E1 6")]
    [InlineData("harrow 2025", "harrow 2025")]
    public void WithoutPostcodes_IsTheTextThatMayBePassedOn(string typed, string expected) =>
        Assert.Equal(expected, SearchQueries.WithoutPostcodes(typed));

    private static SearchAnswer Find(string typed, DateOnly? known = null) =>
        Record.Find(new SearchQuestion { Words = SearchWords.In(typed)!, Known = known ?? Today });

    private static IEnumerable<string> Ids(SearchAnswer answer) =>
        answer.Listed.Select(found => $"{found.Kind} {found.Id}");
}
