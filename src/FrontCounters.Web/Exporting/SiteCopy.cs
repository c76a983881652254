using System.Net;
using System.Text;

namespace FrontCounters.Web.Exporting;

/// <summary>
/// Walks the site from given addresses along every link of its pages, and writes each answer as a file. What is not to
/// be kept answers a reader's own question, and so is no part of a copy, but for the pages on which a script answers.
/// </summary>
/// <param name="site">Follows no redirect.</param>
/// <param name="folder">Where the files go.</param>
/// <param name="isLeftOut">Addresses that are taken as if they were not to be kept.</param>
public sealed class SiteCopy(HttpClient site, string folder, Func<string, bool> isLeftOut)
{
    private readonly Dictionary<string, CopiedFile?> seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> required = new(StringComparer.Ordinal);
    private readonly Queue<(string From, string Address, bool MayBeMissing)> waiting = new();

    /// <summary>The pages on which the copy's own script answers a question.</summary>
    public static readonly IReadOnlySet<string> AnsweredByScript = new HashSet<string>(["/nearest", "/search"], StringComparer.Ordinal);

    // Of the one answer, of the way it was sent, or of a running site alone.
    private static readonly HashSet<string> OfOneAnswer = new(
        ["Date", "ETag", "Last-Modified", "Vary", "Accept-Ranges", "Cache-Control", "Content-Length", "Content-Type", "Content-Disposition",
            "Transfer-Encoding", "Pragma", "Expires", "X-Robots-Tag", "Link", "RateLimit", "RateLimit-Policy"],
        StringComparer.OrdinalIgnoreCase);

    public IEnumerable<CopiedFile> Files => seen.Values.OfType<CopiedFile>();

    /// <param name="pages">Addresses that must answer.</param>
    /// <param name="others">Addresses that may.</param>
    /// <param name="report">Told the share that is done.</param>
    /// <param name="cancellation">Stops between two answers.</param>
    /// <exception cref="ExportFailedException">A page, or what one links to, is not there.</exception>
    public async Task CopyAsync(
        IReadOnlyCollection<string> pages, IEnumerable<string> others, Action<double> report, CancellationToken cancellation)
    {
        required.UnionWith(pages);
        foreach (var (address, mayBeMissing) in
            pages.Select(page => (page, false)).Concat(others.Select(other => (other, true))))
        {
            waiting.Enqueue(("The site", address, mayBeMissing));
        }

        while (waiting.TryDequeue(out var next))
        {
            if (!seen.ContainsKey(next.Address))
            {
                seen[next.Address] = isLeftOut(next.Address) ? null : await CopyAsync(next.Address, next.MayBeMissing, next.From, cancellation);
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
        seen["/" + file] = new CopiedFile(file, "/" + file, response.Content.Headers.ContentType!.ToString()) { Headers = HeadersOf(response) };
    }

    /// <summary>Makes of what the copy cannot answer a link to a running site, or no link at all; see <see cref="CopiedLinks"/>.</summary>
    /// <param name="live">The running site's address; none where there is none.</param>
    /// <param name="cancellation">Stops between two pages.</param>
    public async Task SendOnAsync(string? live, CancellationToken cancellation)
    {
        var links = new CopiedLinks(live?.TrimEnd('/'), address => seen.GetValueOrDefault(address) is not null);
        foreach (var page in Files.Where(file => file.IsHtml))
        {
            var path = Path.Combine(folder, page.File);
            var html = await File.ReadAllTextAsync(path, cancellation);
            await File.WriteAllTextAsync(path, links.SentOn(html, page.Address), new UTF8Encoding(false), cancellation);
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

        if (response.Headers.CacheControl?.NoStore == true && !AnsweredByScript.Contains(address))
        {
            return required.Contains(address) ? throw new ExportFailedException($"{address} answers with what is not to be kept.") : null;
        }

        var copied = CopiedFile.At(address, response.Content.Headers.ContentType?.ToString() ?? "application/octet-stream") with
        {
            Headers = HeadersOf(response),
        };
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

    private static Dictionary<string, string> HeadersOf(HttpResponseMessage response) =>
        response.Headers.Concat(response.Content.Headers).Where(header => !OfOneAnswer.Contains(header.Key))
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
}
