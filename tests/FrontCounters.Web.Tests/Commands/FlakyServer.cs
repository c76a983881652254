using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace FrontCounters.Web.Tests.Commands;

/// <summary>A server on this machine that drops the connection half-way through what it still has to send.</summary>
internal sealed class FlakyServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly byte[] content;
    private int drops;

    private FlakyServer(byte[] content, int drops)
    {
        (this.content, this.drops) = (content, drops);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.MapGet("/list", () => new[]
        {
            new { md5 = Md5, size = content.Length, url = "/zip", format = "CSV", area = "GB", fileName = "codepo_gb.zip" },
        });
        app.MapGet("/moved", () => Results.Redirect("/zip"));
        app.MapGet("/zip", SendAsync);
    }

    /// <summary>Whether it answers to Range, as Ordnance Survey's server does.</summary>
    public bool KnowsRanges { get; init; } = true;

    /// <summary>Changes when the file does.</summary>
    public string Version { get; set; } = "\"one\"";

    public string Md5 { get; init; } = "";

    /// <summary>The first byte of what was asked for each time.</summary>
    public ConcurrentQueue<long> AskedFrom { get; } = new();

    public string Address => app.Urls.Single();

    public static async Task<FlakyServer> StartAsync(string file, int drops, bool knowsRanges = true, string? md5 = null)
    {
        var bytes = await File.ReadAllBytesAsync(file);
        var server = new FlakyServer(bytes, drops)
        {
            KnowsRanges = knowsRanges,
#pragma warning disable CA5351 // Ordnance Survey's own list gives an MD5, against slips of the wire and not of malice.
            Md5 = md5 ?? Convert.ToHexStringLower(MD5.HashData(bytes)),
#pragma warning restore CA5351
        };
        await server.app.StartAsync();
        return server;
    }

    public void Mend() => drops = 0;

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task SendAsync(HttpContext context)
    {
        var from = 0;
        if (KnowsRanges)
        {
            context.Response.Headers.ETag = Version;
            if (RangeHeaderValue.TryParse(context.Request.Headers.Range, out var range)
                && context.Request.Headers.IfRange == Version)
            {
                from = (int)range.Ranges.Single().From!.Value;
                context.Response.StatusCode = (int)HttpStatusCode.PartialContent;
                context.Response.Headers.ContentRange = $"bytes {from}-{content.Length - 1}/{content.Length}";
            }
        }

        AskedFrom.Enqueue(from);
        var rest = content.AsMemory(from);
        context.Response.ContentLength = rest.Length;
        if (Interlocked.Decrement(ref drops) < 0)
        {
            await context.Response.Body.WriteAsync(rest);
            return;
        }

        await context.Response.Body.WriteAsync(rest[..(rest.Length / 2)]);
        await context.Response.Body.FlushAsync();
        // What was flushed is to arrive before the connection is cut.
        await Task.Delay(50);
        context.Abort();
    }
}
