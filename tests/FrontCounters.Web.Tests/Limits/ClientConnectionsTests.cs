using System.Net;
using System.Net.Sockets;
using System.Text;
using FrontCounters.Web.Limits;
using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace FrontCounters.Web.Tests.Limits;

/// <summary>Whoever only holds connections shuts nobody else out, and gets in again once some are closed.</summary>
public sealed class ClientConnectionsTests : IDisposable
{
    private const int Most = 5;

    private readonly SiteOfFewConnections site = new();
    private readonly List<TcpClient> held = [];

    public void Dispose()
    {
        held.ForEach(connection => connection.Dispose());
        site.Dispose();
    }

    [Fact]
    public async Task Connect_MoreThanAClientMayHold_IsClosedUntilOneIsFree()
    {
        for (var number = 0; number < Most; number++)
        {
            held.Add(await ConnectAsync());
        }

        await Waiting.UntilAsync(() => Open == Most);
        Assert.Equal("", await AskAsync());

        held[0].Dispose();
        await Waiting.UntilAsync(() => Open == Most - 1);

        Assert.StartsWith("HTTP/1.1 200", await AskAsync(), StringComparison.Ordinal);
        await Waiting.UntilAsync(() => Open == Most - 1);
        Assert.Contains(site.Log.Written, line => line.Contains("Warning Connections refused: 1,", StringComparison.Ordinal));
    }

    private int Open => site.Services.GetRequiredService<ClientConnections>().Open;

    private async Task<TcpClient> ConnectAsync()
    {
        var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, new Uri(site.Address).Port);
        return client;
    }

    /// <returns>Nothing where the connection is closed without an answer.</returns>
    private async Task<string> AskAsync()
    {
        try
        {
            using var client = await ConnectAsync();
            var stream = client.GetStream();
            await stream.WriteAsync("GET /health/live HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"u8.ToArray());
            using var reader = new StreamReader(stream, Encoding.ASCII);
            return await reader.ReadToEndAsync();
        }
        catch (Exception closed) when (closed is IOException or SocketException)
        {
            return "";
        }
    }

    private sealed class SiteOfFewConnections : ServedSite
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Limits:SpareLoopback", "false");
            builder.UseSetting("Limits:ConnectionsByClient", $"{Most}");
        }
    }
}
