using System.Net.Mime;
using System.Text.Json;

namespace FrontCounters.Web.Commands;

/// <summary>A zip that can be downloaded.</summary>
/// <param name="Address">Where it is.</param>
/// <param name="Md5">Its MD5, in hexadecimal, where the server states one. It guards against accidents only.</param>
public sealed record ZipOnOffer(Uri Address, string? Md5)
{
    private const int LongestList = 1 << 20;

    /// <summary>
    /// Asks Ordnance Survey for its list of files, each with its address and MD5, and takes the first. An address that
    /// answers with anything but JSON is taken for the zip's own.
    /// </summary>
    /// <exception cref="DownloadFailedException">It cannot be reached, or the list is not as it should be.</exception>
    public static async Task<ZipOnOffer> ListedAtAsync(HttpClient client, Uri list, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await client.GetAsync(list, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            response.EnsureSuccessStatusCode();
            if (response.Content.Headers.ContentType?.MediaType != MediaTypeNames.Application.Json)
            {
                return new ZipOnOffer(list, Md5: null);
            }

            // A list of files is short; one without end is a broken answer.
            await response.Content.LoadIntoBufferAsync(LongestList, cancellationToken);
            using var files = JsonDocument.Parse(await response.Content.ReadAsStringAsync(cancellationToken));
            var file = files.RootElement.EnumerateArray().First();
            var md5 = file.TryGetProperty("md5", out var stated) ? stated.GetString() : null;
            return new ZipOnOffer(new Uri(list, file.GetProperty("url").GetString()), md5);
        }
        catch (HttpRequestException problem)
        {
            throw new DownloadFailedException(
                $"{list} cannot be read: {problem.Message}. Fetch the zip in another way, and give its path.");
        }
        catch (Exception problem) when (
            problem is JsonException or InvalidOperationException or KeyNotFoundException or UriFormatException)
        {
            throw new DownloadFailedException($"The list of files at {list} cannot be understood: {problem.Message}");
        }
    }
}
