using System.Globalization;
using System.Text;
using CsvHelper;
using FrontCounters.Data;
using FrontCounters.Web.Formats;
using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace FrontCounters.Web.Tests.Downloads;

[Collection(SiteCollection.Name)]
public sealed class CsvTests(SiteFactory site)
{
    [Fact]
    public async Task Get_StageOfOneDecision_IsWrittenInFull()
    {
        using var client = site.CreateClient();

        var text = Encoding.UTF8.GetString(await client.GetByteArrayAsync("/rounds/2017/ruling-2018.csv"));

        Assert.Equal(
            "\uFEFFstation,name,borough,outcome,hours,effective,due,standing,namedLater,url,sources,openingHours\r\n"
            + "wimbledon,Wimbledon,merton,quashed,,2018-07-20,2018-07-20,observed,false,/stations/wimbledon,"
            + "kohler-v-mopac-2018 leigh-day-2018-07-judgment local-government-lawyer-2018-07-judgment "
            + "matrix-2018-07-judgment,\r\n",
            text);
    }

    [Fact]
    public async Task Get_Rounds_AreWrittenInFull()
    {
        var lines = await site.GetLinesAsync("/rounds.csv");

        Assert.Equal(4, lines.Count);
        Assert.Equal(
            "slug,name,from,to,background,summary,before,remaining,remaining24Hours,closing,stageSlugs,url,sources",
            lines[0]);
        AssertRow(lines[1], "2013,The 2013 closures,2012-12-20,2013-10-08,true,\"",
            ",136,73,,63,leak-december-2012 draft-january decision-march,/rounds/2013,");
        AssertRow(lines[2], "2017,The 2017 closures,2017-06-22,2018-07-21,false,\"",
            ",73,,,36,leak-june draft-july decision-november effective-december ruling-2018,/rounds/2017,");
        AssertRow(lines[3], "2025,The 2025 closures,2025-07-17,,false,\"",
            ",37,27,2,10,leak-july list-august decision-october effective-2026,/rounds/2025,");
    }

    [Theory]
    [InlineData("boroughs", "slug,name,gss,part,force,open,open24Hours,unknown,counters,url,sources,"
        + "countedFrom,postcodes,within1Mile,within3Miles,medianMetres,within1Mile24Hours,within3Miles24Hours,"
        + "medianMetres24Hours,weeklyHours,hoursNotStated,notCounted,notCounted24Hours,noneSince,noneSincePrecision,"
        + "noneSinceDue,lastCounters,none24HoursSince,none24HoursSincePrecision,none24HoursSinceDue,lastCounters24Hours")]
    [InlineData("stations", "slug,name,borough,service,hours,standing,lat,lng,postcode,from,to,url,sources,"
        + "closingDay,closingDayStanding,confirmedOn,due,class,closingDayPrecision,openingHours")]
    [InlineData("boroughs/harrow", "slug,name,borough,service,hours,standing,lat,lng,postcode,from,to,url,sources,"
        + "closingDay,closingDayStanding,confirmedOn,due,class,closingDayPrecision,openingHours")]
    [InlineData("stations/pinner", "id,station,from,to,service,hours,standing,note,url,sources,confirmedOn,due,class,openingHours")]
    [InlineData("rounds/2025", "round,stage,name,kind,date,ends,due,dueStanding,before,before24Hours,remaining,"
        + "remaining24Hours,closing,supersededBy,superseded,standing,summary,named,url,sources")]
    [InlineData("rounds/2025/counters", "station,name,borough,round,stage,decided,outcome,standing,closure,closingDay,"
        + "closingDayPrecision,closingDayStanding,note,url,sources")]
    [InlineData("rounds/2025/leak-july", "station,name,borough,outcome,hours,effective,due,standing,namedLater,"
        + "url,sources,openingHours")]
    [InlineData("sources", "id,url,publisher,title,date,latestDay,grade,address,mirror,firstSeen,sha256,note,facts,"
        + "quotations,contradicted,contradictedLeading,sources")]
    [InlineData("sources/standard-2025-08-list", "kind,id,line,standing,url,sources")]
    [InlineData("quotations", "id,url,text,speaker,role,party,source,round,boroughs,stations,topics,before,after,"
        + "start,length,sha256,person,sources,partyFromAnotherSource,partySource")]
    [InlineData("quotations/q-philp-less-safe", "release,publisher,title,published,grade,id,url,text,speaker,role,party,"
        + "source,round,boroughs,stations,topics,before,after,start,length,sha256,person,sources,partyFromAnotherSource,partySource")]
    [InlineData("people", "slug,name,role,party,quotations,statements,pledges,url,sources")]
    [InlineData("people/sadiq-khan", "kind,id,date,round,role,party,stance,text,url,sources")]
    [InlineData("nearest", "slug,name,borough,service,lat,lng,distanceMetres,distanceFromMetres,distanceToMetres,"
        + "direction,crossesThames,state,opensAt,closesAt,hours,standing,url,sources,confirmedOn,due,from,openingHours")]
    public async Task Get_Csv_BeginsWithItsHeading(string name, string expected)
    {
        var lines = await site.GetLinesAsync($"/{name}.csv{(name == "nearest" ? "?from=SW11+1" : "")}");

        Assert.Equal(expected, lines[0]);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+44", "'+44")]
    [InlineData("-SUM(A1)", "'-SUM(A1)")]
    [InlineData("@A1", "'@A1")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("24/7", "24 hours")]
    [InlineData("2017-11", "2017-11-XX")]
    [InlineData("1-2", "'1-2")]
    [InlineData("3/4", "'3/4")]
    [InlineData("9.30.2017", "'9.30.2017")]
    [InlineData("09:00", "'09:00")]
    [InlineData("9am", "'9am")]
    [InlineData("007", "'007")]
    [InlineData("1e5", "'1e5")]
    [InlineData("£7", "'£7")]
    [InlineData("50%", "'50%")]
    [InlineData("1,000", "\"'1,000\"")]
    [InlineData("December 2017", "'December 2017")]
    [InlineData("17 December 2017", "2017-12-17")]
    [InlineData("1 July 2025", "2025-07-01")]
    [InlineData("29 February 2016", "2016-02-29")]
    [InlineData("17 DECEMBER 2017", "2017-12-17")]
    [InlineData("30 February 2017", "'30 February 2017")]
    [InlineData("17 Dec 2017", "'17 Dec 2017")]
    [InlineData("On 17 December 2017", "On 17 December 2017")]
    [InlineData("mar-1", "'mar-1")]
    [InlineData("Mon 7 March", "'Mon 7 March")]
    [InlineData("1000:2.1", "'1000:2.1")]
    [InlineData("12:24 32", "'12:24 32")]
    [InlineData("(24)", "'(24)")]
    [InlineData("£-2", "'£-2")]
    [InlineData("3 May 2017 10:00", "'3 May 2017 10:00")]
    [InlineData("may", "may")]
    [InlineData("a/b", "a/b")]
    [InlineData("1 1/2", "'1 1/2")]
    [InlineData("12345678901234567890", "'12345678901234567890")]
    [InlineData("2017", "2017")]
    [InlineData("2017-11-03", "2017-11-03")]
    [InlineData("-0.5", "-0.5")]
    [InlineData("0.79", "0.79")]
    [InlineData("9-11 Whytecliffe Road South", "9-11 Whytecliffe Road South")]
    [InlineData("marylebone-1", "marylebone-1")]
    [InlineData("0800 555 111", "0800 555 111")]
    [InlineData("Mo-Fr 10:00-22:00; PH unknown", "Mo-Fr 10:00-22:00; PH unknown")]
    [InlineData("£164 million", "£164 million")]
    [InlineData("Acton", "Acton")]
    [InlineData("a, \"b\"", "\"a, \"\"b\"\"\"")]
    public void Write_TextThatASpreadsheetWouldTakeForSomethingElse_IsDisarmed(string text, string expected)
    {
        var written = Encoding.UTF8.GetString(Csv.Write([new Item(text, -0.5)]));

        Assert.Equal($"\uFEFFname,lng\r\n{expected},-0.5\r\n", written);
    }

    [Fact]
    public async Task Get_EveryCsv_HasNoCellThatASpreadsheetWouldRun()
    {
        using var client = site.CreateClient();
        var paths = (await site.GetJsonAsync("/openapi.json")).GetProperty("paths").EnumerateObject().Select(path => path.Name);
        var record = site.Services.GetRequiredService<CounterRecord>();
        var cells = 0;
        foreach (var (_, address) in DataSweep.Addresses(record, ".csv", paths.ToHashSet()))
        {
            using var csv = new CsvParser(new StringReader(await client.GetStringAsync(address)), CultureInfo.InvariantCulture);
            while (csv.Read())
            {
                Assert.All(csv.Record!, cell => Assert.True(IsSafe(cell), $"{address}: {cell}"));
                cells += csv.Count;
            }
        }

        Assert.True(cells > 50_000, $"Only {cells} cells were read.");
    }

    /// <summary>A number may begin with a minus.</summary>
    private static bool IsSafe(string cell) => cell is not ['=' or '+' or '-' or '@' or '\t' or '\r', ..]
        || (cell[0] == '-' && double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _));

    private static void AssertRow(string line, string start, string middle)
    {
        Assert.StartsWith(start, line, StringComparison.Ordinal);
        Assert.Contains(middle, line, StringComparison.Ordinal);
    }

    private sealed record Item(string Name, double Lng);
}
