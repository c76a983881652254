using System.Globalization;
using System.Net;

namespace FrontCounters.Web.Commands;

/// <summary>Downloads a file over a connection that may break: what has arrived is kept, and the rest asked for.</summary>
/// <param name="client">Follows redirects by itself.</param>
/// <param name="firstPause">How long to wait before the second try; each further wait is twice as long.</param>
/// <param name="tell">Gets a line where something goes wrong that is not the end yet.</param>
public sealed class ResumableDownload(HttpClient client, TimeSpan firstPause, Action<string> tell)
{
    /// <summary>Tries in a row that come no further than the first of them.</summary>
    private const int MostTriesAtOnePlace = 5;

    private const int ChunkBytes = 1 << 16;

    /// <summary>Some ten times the zip of Britain: a server that never ends would fill the disk.</summary>
    private const long MostBytes = 256L << 20;

    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(60);

    /// <param name="address">Where the file is.</param>
    /// <param name="file">Where to put it.</param>
    /// <param name="report">Gets the share that has arrived, where the server states the size.</param>
    /// <param name="cancellationToken">Leaves what has arrived for another run.</param>
    /// <exception cref="DownloadFailedException">The server refuses, or the connection goes on breaking.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public async Task FetchAsync(Uri address, string file, Action<double> report, CancellationToken cancellationToken)
    {
        var partial = new PartialDownload(file, address);
        var (triesHere, furthest) = (0, partial.Length);
        while (true)
        {
            try
            {
                await TryAsync(address, partial, report, cancellationToken);
                partial.Complete();
                return;
            }
            catch (HttpRequestException problem) when (IsPassing(problem))
            {
                triesHere = partial.Length > furthest ? 1 : triesHere + 1;
                furthest = Math.Max(furthest, partial.Length);
                if (triesHere == MostTriesAtOnePlace)
                {
                    throw new DownloadFailedException(
                        $"{address} could not be read to its end: {problem.Message} Begin again with the same command; "
                        + "where the server allows it, it goes on from what has arrived.");
                }

                var pause = firstPause * (1 << (triesHere - 1));
                tell(string.Create(
                    CultureInfo.InvariantCulture,
                    $"Broken off after {partial.Length:N0} bytes ({problem.Message}) Trying again in {pause.TotalSeconds:0.#} s."));
                await Task.Delay(pause, cancellationToken);
            }
            catch (HttpRequestException problem)
            {
                throw new DownloadFailedException($"{address} cannot be downloaded: {problem.Message}");
            }
        }
    }

    private async Task TryAsync(
        Uri address, PartialDownload partial, Action<double> report, CancellationToken cancellationToken)
    {
        using var silence = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        silence.CancelAfter(LongestSilence);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            partial.AskForTheRest(request);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, silence.Token);
            if (response.StatusCode == HttpStatusCode.RequestedRangeNotSatisfiable)
            {
                partial.Discard();
            }

            response.EnsureSuccessStatusCode();
            await using var written = partial.Open(response);
            var whole = written.Position + response.Content.Headers.ContentLength;
            await using var body = await response.Content.ReadAsStreamAsync(silence.Token);
            var chunk = new byte[ChunkBytes];
            while (await ReadAsync(body, chunk, silence.Token) is > 0 and var count)
            {
                silence.CancelAfter(LongestSilence);
                if (written.Position + count > MostBytes)
                {
                    written.Close();
                    partial.Discard();
                    throw new DownloadFailedException(
                        $"{address} is larger than {MostBytes >> 20} MB: Code-Point Open is a tenth of that.");
                }

                await written.WriteAsync(chunk.AsMemory(0, count), cancellationToken);
                if (whole is > 0)
                {
                    report((double)written.Position / whole.Value);
                }
            }
        }
        catch (OperationCanceledException silent) when (!cancellationToken.IsCancellationRequested)
        {
            throw new HttpRequestException("Nothing more came for a minute.", silent);
        }
    }

    /// <summary>A break of the connection is told apart from a disk that cannot be written.</summary>
    private static async Task<int> ReadAsync(Stream body, byte[] chunk, CancellationToken cancellationToken)
    {
        try
        {
            return await body.ReadAsync(chunk, cancellationToken);
        }
        catch (IOException problem)
        {
            throw new HttpRequestException(problem.Message, problem);
        }
    }

    /// <summary>True where another try may succeed: no answer at all, or a server that is in trouble or busy.</summary>
    private static bool IsPassing(HttpRequestException problem) => problem.StatusCode is null
        or >= HttpStatusCode.InternalServerError
        or HttpStatusCode.RequestTimeout
        or HttpStatusCode.TooManyRequests
        or HttpStatusCode.RequestedRangeNotSatisfiable;
}
