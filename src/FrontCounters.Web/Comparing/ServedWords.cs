using System.Collections.Concurrent;
using System.Net;
using FrontCounters.Data;
using FrontCounters.Data.Files;
using FrontCounters.Data.Record;
using FrontCounters.Data.Time;
using FrontCounters.Web.Feeds;
using FrontCounters.Web.Hosting;
using FrontCounters.Web.Permanent;

namespace FrontCounters.Web.Comparing;

/// <summary>What the site says of one state of the data: served to this machine alone, and read page by page.</summary>
/// <param name="Record">The record that was served.</param>
/// <param name="Paths">Its permanent pages, the front page first.</param>
/// <param name="Pages">What each says.</param>
/// <param name="Calendar">The dates that its calendar holds.</param>
public sealed record ServedWords(
    CounterRecord Record,
    IReadOnlyList<string> Paths,
    IReadOnlyDictionary<string, IReadOnlyList<PageLine>> Pages,
    IReadOnlyList<CalendarEvent> Calendar)
{
    private const int AtOnce = 4;

    /// <summary>They tell of the release itself: its changes, its files and their hashes are others after every edit.</summary>
    private static readonly string[] OfEveryRelease = ["/corrections", "/data", "/data/api"];

    /// <param name="data">The data, of which the database is made already.</param>
    /// <param name="database">Its database.</param>
    /// <param name="time">Which day today is.</param>
    /// <param name="isRead">Which of the permanent pages are read, by their paths.</param>
    /// <exception cref="HttpRequestException">A page does not answer.</exception>
    public static async Task<ServedWords> ReadAsync(DataFolder data, string database, TimeProvider time, Func<string, bool> isRead)
    {
        await using var site = Site.OnLoopback(
            time,
            ("Record:Data", data.Path),
            ("Record:Database", database),
            ("Site:Copy", "true"),
            // The same whatever the port, for citations carry it.
            ("Site:Address", "https://frontcounters.example"),
            ("Serilog:MinimumLevel:Default", "Error"));
        await site.Services.OpenRecordAsync();
        await site.StartAsync();
        try
        {
            var record = site.Services.GetRequiredService<CounterRecord>();
            var today = site.Services.GetRequiredService<LondonClock>().Today;
            // What a page of one fact says, the pages that show the fact say as well.
            List<string> paths =
            [
                .. PermanentPages.All(record, today).Where(page => page.IsInSitemap).Select(page => page.Path).Except(OfEveryRelease).Where(isRead),
            ];
            var pages = new ConcurrentDictionary<string, IReadOnlyList<PageLine>>(StringComparer.Ordinal);
            using var client = new HttpClient { BaseAddress = new Uri(site.Urls.First()) };
            await Parallel.ForEachAsync(paths, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (path, cancellation) =>
            {
                using var response = await client.GetAsync(path, cancellation);
                pages[path] = response.StatusCode == HttpStatusCode.OK
                    ? PageWords.LinesIn(WithoutRelease(await response.Content.ReadAsStringAsync(cancellation), record.Release))
                    : throw new HttpRequestException($"{path} answers {(int)response.StatusCode}.");
            });
            return new ServedWords(record, paths, pages, CalendarOfRecord.Events(record, today));
        }
        finally
        {
            await site.StopAsync();
        }
    }

    /// <summary>The release id is on many pages, whole or in short, and is another one after every edit.</summary>
    private static string WithoutRelease(string html, Release release)
    {
        var hash = release.Id[(release.Id.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return html.Replace(hash, "", StringComparison.Ordinal).Replace(hash[..12], "", StringComparison.Ordinal);
    }
}
