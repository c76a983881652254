using System.Text;
using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace FrontCounters.Web.Tests.Metrics;

/// <summary>What a collector is sent by OTLP: the service of the protocol, played by this test.</summary>
public sealed class OtlpTests
{
    private const string Export = "/opentelemetry.proto.collector.metrics.v1.MetricsService/Export";
    private const string Place = "sw11 1aa";

    [Fact]
    public async Task Metrics_AreSentToTheCollectorWithoutAPlace()
    {
        var collector = $"http://127.0.0.1:{FreePort.Find()}";
        var sent = new TaskCompletionSource<(string Path, string Body)>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var played = await PlayAsync(collector, sent);
        var (process, address, _) = await StartedProgram.ServeBuiltAsync(
            $"Metrics:Otlp={collector}", "OTEL_METRIC_EXPORT_INTERVAL=1000", "Stopping:WaitSeconds=0");
        using var ended = process;
        try
        {
            using var client = new HttpClient { BaseAddress = address };
            await client.GetStringAsync($"/nearest?from={Uri.EscapeDataString(Place)}");
            await client.GetStringAsync("/boroughs/harrow");
            await client.GetStringAsync("/boroughs/harrow");

            var (path, body) = await sent.Task.WaitAsync(TimeSpan.FromSeconds(60));

            Assert.Equal(Export, path);
            Assert.Contains("frontcounters.answers.hits", body, StringComparison.Ordinal);
            Assert.Contains("http.server.request.duration", body, StringComparison.Ordinal);
            Assert.Contains("boroughs/{slug}", body, StringComparison.Ordinal);
            Assert.DoesNotContain("harrow", body, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("sw11", body, StringComparison.OrdinalIgnoreCase);
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    /// <summary>Takes what comes, answers as gRPC does, and keeps the first that tells of a page.</summary>
    private static async Task<WebApplication> PlayAsync(string address, TaskCompletionSource<(string Path, string Body)> sent)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(address);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.ConfigureEndpointDefaults(end => end.Protocols = HttpProtocols.Http2));
        var app = builder.Build();
        app.Run(async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            // Names and labels stand in protobuf as they are.
            var text = Encoding.Latin1.GetString(body.ToArray());
            if (text.Contains("boroughs/{slug}", StringComparison.Ordinal))
            {
                sent.TrySetResult((context.Request.Path.Value!, text));
            }

            context.Response.ContentType = "application/grpc";
            context.Response.AppendTrailer("grpc-status", "0");
            // An empty message: all was taken.
            await context.Response.Body.WriteAsync(new byte[5]);
        });
        await app.StartAsync();
        return app;
    }
}
