using System.Text.Json;
using System.Text.Json.Serialization;
using FrontCounters.Data;
using FrontCounters.Data.Postcodes;
using FrontCounters.Data.Queries.Places;
using FrontCounters.Data.Time;
using FrontCounters.Web.Days;
using FrontCounters.Web.Formats;
using FrontCounters.Web.Hosting;
using FrontCounters.Web.Pages.Areas;
using Microsoft.Extensions.Options;

namespace FrontCounters.Web.Exporting.Answering;

/// <summary>The files from which the copy's script answers readers, below <c>/copy</c>.</summary>
public static class AnswerFiles
{
    private const string Type = "application/json; charset=utf-8";

    /// <summary>Written as small as it can be: what is not there is left out.</summary>
    public static readonly JsonSerializerOptions Json = new(SiteJson.Options)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Writes all of them.</summary>
    /// <param name="site">What the site is made of.</param>
    /// <param name="folder">Where to.</param>
    /// <param name="copied">The addresses of the copy's pages.</param>
    /// <param name="cancellation">Stops between two files.</param>
    /// <exception cref="ExportFailedException">The search would lead to a page that is not there.</exception>
    public static IEnumerable<CopiedFile> Write(
        IServiceProvider site, string folder, IReadOnlySet<string> copied, CancellationToken cancellation)
    {
        var record = site.GetRequiredService<CounterRecord>();
        var book = site.GetRequiredService<PostcodeBook>();
        var now = site.GetRequiredService<LondonClock>().Now;
        var day = now.Date.ToDateOnly();
        var asked = new AskedClocks();
        asked.Set(day, day, now);
        var live = site.GetRequiredService<IOptions<SiteAddress>>().Value.Live?.TrimEnd('/');
        var counters = CopiedCounters.FromRecord(record, day, live);
        if (!CopiedSearch.PagesAreThere(copied))
        {
            throw new ExportFailedException("The search of the copy names a page that the copy does not have.");
        }

        var districts = CopiedDistrict.All(record, counters, book, PageOf).ToList();
        foreach (var (district, file) in districts)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return Write(folder, $"districts/{district.ToLowerInvariant()}.json", file);
        }

        var names = new List<string>();
        foreach (var (letters, file) in CopiedNames.All(record, counters, book, asked))
        {
            names.Add(letters);
            cancellation.ThrowIfCancellationRequested();
            yield return Write(folder, $"names/{letters}.json", file);
        }

        yield return Write(folder, "search.json", CopiedSearch.FromRecord(record, day));
        yield return Write(folder, "counters.json", counters with
        {
            Districts = [.. districts.Select(district => district.District)],
            Names = names,
        });

        string? PageOf(string code) =>
            AreaAddresses.PageOf(PartOfPostcode.FromCode(code)) is var page && copied.Contains(page) ? page : null;
    }

    private static CopiedFile Write<T>(string folder, string name, T value)
    {
        var file = CopiedFile.At($"/copy/{name}", Type);
        var path = Path.Combine(folder, file.File);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, JsonSerializer.SerializeToUtf8Bytes(value, Json));
        return file;
    }
}
