using System.Net;
using System.Net.Http.Headers;

namespace FrontCounters.Web.Watching;

/// <summary>Asks other people's servers: by name, one request at a time with a pause between, and never for what robots.txt forbids.</summary>
public sealed class PoliteClient : IDisposable
{
    /// <summary>The name that robots.txt may speak to.</summary>
    public const string Agent = "FrontCountersWatch";

    // More than any page of the record; what is longer is not read to its end.
    private const int MostBytes = 8 << 20;

    private readonly HttpClient client = new(new HttpClientHandler
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
    })
    {
        Timeout = System.Threading.Timeout.InfiniteTimeSpan,
    };

    private readonly Dictionary<string, RobotsRules> robots = new(StringComparer.Ordinal);
    private bool hasAsked;

    /// <param name="site">Where people can read who asks; none where the site has no address of its own.</param>
    public PoliteClient(Uri? site)
    {
        client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue(Agent, "1.0"));
        if (site is not null)
        {
            client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue($"(+{site})"));
        }
    }

    /// <summary>Between two requests, whatever their hosts.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long one request may take, its body included.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Whether the host lets us ask for that address; its rules are asked for once.</summary>
    public async Task<bool> MayAskAsync(Uri address, CancellationToken cancellationToken)
    {
        var host = address.GetLeftPart(UriPartial.Authority);
        if (!robots.TryGetValue(host, out var rules))
        {
            robots[host] = rules = await RulesAsync(new Uri(host + "/robots.txt"), cancellationToken);
        }

        return rules.Allow(address.PathAndQuery);
    }

    /// <exception cref="HttpRequestException">No answer, none in time, or one that is too long to be read.</exception>
    public async Task<Reply> AskAsync(Uri address, string etag, CancellationToken cancellationToken)
    {
        if (hasAsked)
        {
            await Task.Delay(Pause, cancellationToken);
        }

        hasAsked = true;
        using var inTime = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        inTime.CancelAfter(Timeout);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            if (etag.Length > 0)
            {
                request.Headers.TryAddWithoutValidation("If-None-Match", etag);
            }

            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, inTime.Token);
            return new Reply(
                response.StatusCode,
                response.Headers.Location is { } target ? new Uri(address, target) : null,
                response.Headers.ETag?.ToString() ?? "",
                response.Content.Headers.ContentType?.MediaType is "text/html" or "application/xhtml+xml",
                response.StatusCode == HttpStatusCode.OK ? await BodyAsync(response, inTime.Token) : []);
        }
        catch (OperationCanceledException late) when (!cancellationToken.IsCancellationRequested)
        {
            throw new HttpRequestException($"It did not answer within {Timeout.TotalSeconds:0.#} seconds.", late);
        }
        catch (IOException broken)
        {
            throw new HttpRequestException("The connection broke off.", broken);
        }
    }

    public void Dispose() => client.Dispose();

    private static async Task<byte[]> BodyAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
        using var read = new MemoryStream();
        var chunk = new byte[1 << 16];
        while (await body.ReadAsync(chunk, cancellationToken) is > 0 and var count)
        {
            if (read.Length + count > MostBytes)
            {
                throw new HttpRequestException($"It is longer than {MostBytes >> 20} MB.");
            }

            read.Write(chunk, 0, count);
        }

        return read.ToArray();
    }

    /// <summary>By RFC 9309, a host without the file allows all, and one that cannot answer allows nothing.</summary>
    private async Task<RobotsRules> RulesAsync(Uri file, CancellationToken cancellationToken)
    {
        try
        {
            var reply = await AskAsync(file, "", cancellationToken);
            for (var hops = 0; reply.Target is { } target && hops < 5; hops++)
            {
                reply = await AskAsync(target, "", cancellationToken);
            }

            return (int)reply.Status switch
            {
                200 => RobotsRules.Parse(System.Text.Encoding.UTF8.GetString(reply.Body), Agent),
                >= 500 => RobotsRules.AllowNothing,
                _ => RobotsRules.AllowAll,
            };
        }
        catch (HttpRequestException)
        {
            return RobotsRules.AllowNothing;
        }
    }
}

/// <summary>What a server answered.</summary>
/// <param name="Status">Its status.</param>
/// <param name="Target">Where a redirect leads.</param>
/// <param name="ETag">As given; blank without one.</param>
/// <param name="IsHtml">Whether the body is a page.</param>
/// <param name="Body">Whole; nothing unless the status is 200.</param>
public sealed record Reply(HttpStatusCode Status, Uri? Target, string ETag, bool IsHtml, byte[] Body);
