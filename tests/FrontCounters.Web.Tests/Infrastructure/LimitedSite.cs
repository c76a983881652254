using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace FrontCounters.Web.Tests.Infrastructure;

/// <summary>A site that works out 60 milliseconds of work a minute for each client, which every request names.</summary>
public sealed class LimitedSite : SiteFactory, IStartupFilter
{
    public const int MillisecondsAMinute = 60;

    public const string ClientHeader = "Test-Client";

    public HttpClient ClientAt(string address)
    {
        var client = CreateClient();
        client.DefaultRequestHeaders.Add(ClientHeader, address);
        return client;
    }

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(async (context, rest) =>
        {
            context.Connection.RemoteIpAddress = IPAddress.Parse($"{context.Request.Headers[ClientHeader]}");
            await rest(context);
        });
        next(app);
    };

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Limits:SpareLoopback", "false");
        builder.UseSetting("Limits:MillisecondsAMinute", $"{MillisecondsAMinute}");
        builder.ConfigureServices(services => services.AddSingleton<IStartupFilter>(this));
    }
}
