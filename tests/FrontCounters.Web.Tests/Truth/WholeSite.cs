using System.Text.RegularExpressions;
using FrontCounters.Data;
using FrontCounters.Data.Record;
using FrontCounters.Data.Tests.Infrastructure;
using FrontCounters.Web.Permanent;
using FrontCounters.Web.Previews;
using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace FrontCounters.Web.Tests.Truth;

/// <summary>
/// What every permanent page and download of a site says, but for what each release changes everywhere: the release's
/// id, and the day of the record's newest source where it is told as just that. A part of them stands for all, another
/// each day, unless <c>FRONTCOUNTERS_THOROUGH</c> is set.
/// </summary>
internal sealed partial class WholeSite
{
    private const int OneIn = 72;

    /// <summary>What answers a question, and so has no permanent address; and days that have passed.</summary>
    private static readonly string[] Asked =
    [
        "/nearest?from=N9+0", "/nearest?from=HA1+1", "/nearest?from=SE13+7&need=24h",
        "/nearest.json?from=N9+0&at=2026-11-28T12:00", "/nearest.json?from=HA1+1&at=2026-11-28T12:00",
        "/nearest.geojson?from=N9+0&at=2026-11-28T12:00", "/search.json?q=harrow",
        "/previews/boroughs/harrow", "/previews/stations/harrow", "/embed/boroughs/harrow", "/embed/boroughs/enfield",
        "/boroughs/harrow/sheet", "/boroughs/enfield/sheet",
    ];

    private static readonly string[] Told =
    [
        "/", "/boroughs", "/boroughs/harrow", "/boroughs/enfield", "/boroughs/ealing", "/stations/edmonton",
        "/stations/harrow", "/stations/acton", "/stations/hounslow", "/stations.csv", "/boroughs.csv", "/pledges", "/pledges.csv",
        "/pledges.json", "/timeline", "/timeline.csv", "/closures", "/closures.csv", "/calendar.ics", "/quality", "/rounds/2025",
        "/rounds/2025/effective-2026", "/rounds/2025/counters", "/rounds/2025/figures", "/rounds/2025/events", "/rounds/2025/voices",
        "/rounds/counts.csv",
    ];

    private readonly Dictionary<string, string> answers;

    private WholeSite(Dictionary<string, string> answers) => this.answers = answers;

    /// <summary>What the answer states at the address, without the sources that it lists: title, headings and standing.</summary>
    public IReadOnlyList<string> Stated(string address) => address.Contains(".csv", StringComparison.Ordinal)
        ? [.. answers[address].Split('\n').Select(line => line.Split(",/", 2)[0])]
        : [.. Statements().Matches(answers[address]).Select(match => match.Value)];

    /// <summary>The address as it was known on a day before any later source.</summary>
    public static IEnumerable<string> Frozen =>
    [
        .. Told.Where(address => address is not ("/timeline" or "/timeline.csv" or "/calendar.ics"))
            .Concat(["/embed/boroughs/enfield", "/embed/boroughs/harrow", "/previews/boroughs/enfield"])
            .Select(address => $"{address}?on=2026-06-01&known=2026-06-01"),
    ];

    public string this[string address] => answers[address];

    public IReadOnlyList<string> Addresses => [.. answers.Keys];

    /// <param name="site">The site.</param>
    /// <param name="addresses">Which; those of the site itself where none are given.</param>
    public static async Task<WholeSite> ReadAsync(SiteFactory site, IEnumerable<string>? addresses = null)
    {
        using var client = site.CreateClient();
        var release = site.Services.GetRequiredService<CounterRecord>().Release;
        var read = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var address in addresses ?? AddressesOf(site.Services))
        {
            using var response = await client.GetAsync(address);
            read[address] = Kept($"{(int)response.StatusCode}\n{await response.Content.ReadAsStringAsync()}", release);
        }

        return new WholeSite(read);
    }

    /// <summary>The addresses at which the other says something else.</summary>
    public IReadOnlyList<string> DifferencesFrom(WholeSite other) =>
        [.. answers.Where(pair => pair.Value != other.answers[pair.Key]).Select(pair => pair.Key)];

    /// <summary>The lines that the other does not have at the address.</summary>
    public IReadOnlyList<string> LinesThatDiffer(WholeSite other, string address)
    {
        var lines = other[address].Split('\n').ToHashSet(StringComparer.Ordinal);
        return [.. this[address].Split('\n').Where(line => !lines.Contains(line))];
    }

    private static IEnumerable<string> AddressesOf(IServiceProvider site)
    {
        var record = site.GetRequiredService<CounterRecord>();
        var pages = PermanentPages.All(record, new DateOnly(2026, 11, 28));
        var all = pages.Select(page => page.Path)
            .Concat(site.GetRequiredService<FilesBesidePages>().Beside(pages))
            .Concat(record.Boroughs.Select(borough => $"/embed/boroughs/{borough.Slug}"))
            .Concat(PreviewAddress.All(record).Select(preview => preview.Page))
            .Where(address => !IsOfTheRelease(address));
        return Sample.OneIn(OneIn, all)
            .Concat(Told).Concat(Asked).Concat(Frozen).Distinct(StringComparer.Ordinal);
    }

    /// <summary>The record as files, and what describes it, change with every row.</summary>
    private static bool IsOfTheRelease(string address) =>
        address.StartsWith("/data", StringComparison.Ordinal)
        || address.EndsWith(".png", StringComparison.Ordinal)
        || address is "/corrections" or "/sitemap.xml" or "/openapi.json"
        || address.StartsWith("/corrections.", StringComparison.Ordinal);

    private static string Kept(string answer, Release release)
    {
        answer = answer.Replace(release.Id["sha256:".Length..], "RELEASE", StringComparison.Ordinal)
            .Replace(release.Abbreviated, "RELEASE", StringComparison.Ordinal);
        return Newest().Replace(AsOf().Replace(answer, "\"asOf\":\"\""), "NEWEST");
    }

    [GeneratedRegex(
        "<title>[^<]*|<h1[^>]*>[^<]*|<p class=\"(lead|quiet|answer)\"[^>]*>[^<]*|class=\"standing\">[^<]*|\"(standing|confirmedOn|due|service|hours)\":[^,]*",
        RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Statements();

    [GeneratedRegex("\"asOf\":\\s*\"[0-9-]+\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AsOf();

    [GeneratedRegex(
        "Newest source( of the record)?: (<time[^>]*>[^<]*</time>|[0-9]+ [A-Za-z]+ [0-9]{4})"
            + "|The record has (newer sources, up to [^.]*|no newer source)\\.",
        RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Newest();
}
