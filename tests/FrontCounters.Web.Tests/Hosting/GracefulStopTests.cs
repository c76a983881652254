using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Hosting;

/// <summary>What readers and probes see of a site, a process of its own, that is told to stop.</summary>
public sealed class GracefulStopTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Sigterm_WhileRequestsRun_FailsNoneAndEndsConnectionsWithAWord()
    {
        var (process, address, log) = await StartedProgram.ServeBuiltAsync("Stopping:WaitSeconds=60");
        using var ended = process;
        using var reader = new HttpClient { BaseAddress = address };
        Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync("/health/ready")).StatusCode);

        StartedProgram.Signal(process, "TERM");
        await Waiting.UntilAsync(async () => (await reader.GetAsync("/health/ready")).StatusCode == HttpStatusCode.ServiceUnavailable);
        using var ready = await reader.GetAsync("/health/ready");
        using var told = JsonDocument.Parse(await ready.Content.ReadAsStringAsync());
        // Made now, and from the store.
        using var page = await reader.GetAsync("/boroughs/harrow");
        using var again = await reader.GetAsync("/boroughs/harrow");

        Assert.Equal("stopping", told.RootElement.GetProperty("status").GetString());
        Assert.Equal((HttpStatusCode.OK, true), (page.StatusCode, page.Headers.ConnectionClose));
        Assert.Equal((HttpStatusCode.OK, true), (again.StatusCode, again.Headers.ConnectionClose));
        // Nobody needs to wait for the whole of it.
        StartedProgram.Signal(process, "INT");
        await process.WaitForExitAsync().WaitAsync(Patience);
        Assert.Equal(0, process.ExitCode);
        Assert.Contains("Told to stop: no longer ready, serving for 60 more seconds", await log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sigterm_WithAReaderWhoDoesNotRead_EndsWithinTheBound()
    {
        var (process, address, _) = await StartedProgram.ServeBuiltAsync("Stopping:WaitSeconds=0", "Stopping:AnswerSeconds=2");
        using var ended = process;
        using var slow = new TcpClient { ReceiveBufferSize = 4096 };
        await slow.ConnectAsync(address.Host, address.Port);
        var ask = Encoding.ASCII.GetBytes($"GET /data/front-counters.sqlite HTTP/1.1\r\nHost: {address.Authority}\r\n\r\n");
        await slow.GetStream().WriteAsync(ask);
        Assert.Equal('H', slow.GetStream().ReadByte());

        var started = Stopwatch.GetTimestamp();
        StartedProgram.Signal(process, "TERM");
        await process.WaitForExitAsync().WaitAsync(Patience);

        Assert.InRange(Stopwatch.GetElapsedTime(started).TotalSeconds, 1.5, 8);
    }

    [Fact]
    public async Task Interrupt_FromTheKeyboard_DoesNotWait()
    {
        var (process, _, _) = await StartedProgram.ServeBuiltAsync("Stopping:WaitSeconds=60");
        using var ended = process;

        StartedProgram.Signal(process, "INT");
        await process.WaitForExitAsync().WaitAsync(Patience);

        Assert.Equal(0, process.ExitCode);
    }
}
