using FrontCounters.Data;
using FrontCounters.Data.Postcodes;
using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Data.Time;
using FrontCounters.Web.Exporting.Answering;
using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace FrontCounters.Web.Tests.Exporting;

/// <summary>A copy made with exact postcodes answers from them on the reader's device, as the site does that holds them.</summary>
public sealed class CopiedPostcodesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly SiteWithPostcodes site = new();

    [FactWithNode("html-validate")]
    public async Task Script_ExactPostcodes_SaysWhatTheSiteSays()
    {
        var record = site.Services.GetRequiredService<CounterRecord>();
        var book = site.Services.GetRequiredService<PostcodeBook>();
        var now = Instant.FromDateTimeOffset(SiteFactory.Now).InZone(LondonClock.London);
        var counters = CopiedCounters.FromRecord(record, now.Date.ToDateOnly(), live: null);
        var districts = CopiedDistrict.All(record, counters, book, _ => null).Where(district => district.District is "SW11" or "N17" or "SE1" or "SE77" or "KT22").ToList();
        CopiedScript.Write(folder.Path, "counters.json", counters with { Districts = [.. districts.Select(district => district.District)] });
        districts.ForEach(district => CopiedScript.Write(folder.Path, $"districts/{district.District.ToLowerInvariant()}.json", district.File));

        // Placed, well and badly; with its sector's mean only; not in use; without a place; beside London, whole and in part.
        string[] typed = ["SW11 1ZA", "sw11 1zb", "SW11 1ZD", "n179za", "SE1 1ZA", "SE77 1ZA", "KT22 8ZZ", "KT22", "kt22 8", "SW11 1", "SWll lZA"];
        var expected = new ExpectedAnswer(record, book);
        var lines = new List<string>();
        foreach (var (text, need) in typed.SelectMany(text => new[] { (text, Need.Open), (text, Need.Any), (text, Need.TwentyFourHours) }))
        {
            lines.Add(await expected.LineAsync(text, need, now));
        }

        var (same, unanswered) = await CopiedScript.AskAsync(folder.Path, lines);

        // The site says of SE77 1ZA that it has no place, and reads figures where there are letters alone; the copy answers neither.
        Assert.Equal((lines.Count - 6, 6), (same, unanswered));
    }

    public void Dispose()
    {
        site.Dispose();
        folder.Dispose();
    }
}
