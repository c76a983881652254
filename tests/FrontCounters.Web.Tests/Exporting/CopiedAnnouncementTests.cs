using FrontCounters.Data;
using FrontCounters.Data.Postcodes;
using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Data.Time;
using FrontCounters.Web.Exporting.Answering;
using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace FrontCounters.Web.Tests.Exporting;

/// <summary>What was announced by the day of the export for later days: the copy carries it, and keeps to it once they come.</summary>
public sealed class CopiedAnnouncementTests : IDisposable
{
    private const string Notice = "met-later-notice";

    private static readonly string[] Times =
        ["2026-11-28T12:30", "2026-11-30T09:30", "2026-11-30T23:30", "2026-12-01T10:30", "2026-12-01T12:30", "2027-02-03T16:00"];

    private readonly LaterData data = new();
    private readonly TemporaryFolder folder = new();

    public CopiedAnnouncementTests() => data.AddSource(Notice, "2026-11-25")
        .Follow("acton-2026-03-03", "2026-12-01", "limited,Mo-Fr 11:00-15:00,scheduled", Notice);

    [Fact]
    public async Task Page_OfACopy_CarriesWhatIsAnnounced()
    {
        using var site = new SiteOnData(data.Folder);
        using var copied = site.WithWebHostBuilder(host => host.UseSetting("Site:Copy", "true"));
        using var client = copied.CreateClient();
        foreach (var (page, isTold) in new[] { ("/boroughs/ealing", true), ("/", true), ("/nearest/w3-8", true), ("/embed/boroughs/ealing", true), ("/boroughs/harrow", false), ("/about", false) })
        {
            var html = await client.GetStringAsync(page);

            Assert.Equal((page, isTold), (page, html.Contains("From 1 December 2026: open Monday to Friday 11am to 3pm", StringComparison.Ordinal)));
        }

        using var live = site.CreateClient();
        Assert.DoesNotContain("announced-later", await live.GetStringAsync("/boroughs/ealing"), StringComparison.Ordinal);
    }

    [FactWithNode("html-validate")]
    public async Task Script_BeforeAndAfterTheDay_SaysWhatTheSiteSays()
    {
        using var site = new SiteOnData(data.Folder);
        var record = site.Services.GetRequiredService<CounterRecord>();
        var counters = CopiedCounters.FromRecord(record, new DateOnly(2026, 11, 28), live: null);
        var (_, district) = CopiedDistrict.All(record, counters, PostcodeBook.None, _ => null).First(copied => copied.District == "W3");
        CopiedScript.Write(folder.Path, "counters.json", counters with { Districts = ["W3"] });
        CopiedScript.Write(folder.Path, "districts/w3.json", district);
        var expected = new ExpectedAnswer(record, PostcodeBook.None);
        var moments = Times.Select(LondonTime.Parse).ToList();
        var lines = new List<string>();
        foreach (var (now, at) in moments.SelectMany((now, turn) => moments.Skip(turn).Select(at => (now, at))))
        {
            lines.Add(await expected.LineAsync("W3 8", Need.Open, now, now == at ? null : at));
            lines.Add(await expected.LineAsync("W3", Need.Any, now, now == at ? null : at));
        }

        Assert.Equal((lines.Count, 0), await CopiedScript.AskAsync(folder.Path, lines));
        Assert.Contains(lines, line => line.Contains("11am to 3pm", StringComparison.Ordinal));
    }

    public void Dispose()
    {
        data.Dispose();
        folder.Dispose();
    }
}
