using System.Net;
using System.Text;

namespace FrontCounters.Web.Exporting;

/// <summary>
/// Walks the site from given addresses along every link of its pages, and writes each answer as a file. What is not to
/// be kept answers a reader's own question, and so is no part of a copy.
/// </summary>
public sealed class SiteCopy(HttpClient site, string folder)
{
    private readonly Dictionary<string, CopiedFile?> seen = new(StringComparer.Ordinal);
    private readonly Queue<(string From, string Address, bool MayBeMissing)> waiting = new();

    public IEnumerable<CopiedFile> Files => seen.Values.OfType<CopiedFile>();

    /// <param name="pages">Addresses that must answer.</param>
    /// <param name="others">Addresses that may.</param>
    /// <param name="report">Told the share that is done.</param>
    /// <param name="cancellation">Stops between two answers.</param>
    /// <exception cref="ExportFailedException">A page, or what one links to, is not there.</exception>
    public async Task CopyAsync(
        IEnumerable<string> pages, IEnumerable<string> others, Action<double> report, CancellationToken cancellation)
    {
        foreach (var (address, mayBeMissing) in
            pages.Select(page => (page, false)).Concat(others.Select(other => (other, true))))
        {
            waiting.Enqueue(("The site", address, mayBeMissing));
        }

        while (waiting.TryDequeue(out var next))
        {
            if (!seen.ContainsKey(next.Address))
            {
                seen[next.Address] = await CopyAsync(next.Address, next.MayBeMissing, next.From, cancellation);
            }

            report((double)seen.Count / (seen.Count + waiting.Count));
        }
    }

    /// <summary>The page that a host shows where it has no file.</summary>
    public async Task CopyRefusalAsync(string file, CancellationToken cancellation)
    {
        using var response = await site.GetAsync("/" + file, cancellation);
        await File.WriteAllBytesAsync(
            Path.Combine(folder, file), await response.Content.ReadAsByteArrayAsync(cancellation), cancellation);
    }

    /// <summary>Sends readers on to a running site with what the copy cannot answer.</summary>
    /// <param name="live">The running site's address.</param>
    /// <param name="cancellation">Stops between two pages.</param>
    public async Task SendOnAsync(string live, CancellationToken cancellation)
    {
        foreach (var page in Files.Where(file => file.IsHtml))
        {
            var path = Path.Combine(folder, page.File);
            var html = await File.ReadAllTextAsync(path, cancellation);
            var sent = CopiedLinks.SentOn(
                html, page.Address, live.TrimEnd('/'), address => seen.GetValueOrDefault(address) is not null);
            await File.WriteAllTextAsync(path, sent, new UTF8Encoding(false), cancellation);
        }
    }

    private async Task<CopiedFile?> CopyAsync(
        string address, bool mayBeMissing, string from, CancellationToken cancellation)
    {
        using var response = await site.GetAsync(address, cancellation);
        if (response.StatusCode != HttpStatusCode.OK)
        {
            // A file of which the record has none, and one that waits to be asked something.
            return mayBeMissing && response.StatusCode is (HttpStatusCode.NotFound or HttpStatusCode.BadRequest)
                ? null
                : throw new ExportFailedException($"{from} leads to {address}, which answers {(int)response.StatusCode}.");
        }

        if (response.Headers.CacheControl?.NoStore == true)
        {
            return null;
        }

        var copied = CopiedFile.Of(address, response.Content.Headers.ContentType?.ToString() ?? "application/octet-stream");
        var path = Path.Combine(folder, copied.File);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var body = await response.Content.ReadAsByteArrayAsync(cancellation);
        await File.WriteAllBytesAsync(path, body, cancellation);
        if (copied.IsHtml)
        {
            foreach (var link in CopiedLinks.In(Encoding.UTF8.GetString(body)))
            {
                waiting.Enqueue((address, link, false));
            }
        }

        return copied;
    }
}
