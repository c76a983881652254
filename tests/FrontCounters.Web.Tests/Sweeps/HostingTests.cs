using System.Net;
using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;

namespace FrontCounters.Web.Tests.Sweeps;

/// <summary>What the framework would do to whoever runs the site, if it were let.</summary>
public sealed class HostingTests : IDisposable
{
    private readonly SiteFactory factory = new();

    public void Dispose() => factory.Dispose();

    [Fact]
    public async Task Get_ProbesByAddress_AreAnsweredWhateverHostsAreAllowed()
    {
        using var site = factory.WithWebHostBuilder(host => host.UseSetting("AllowedHosts", "counters.example"));
        using var client = site.CreateClient();
        client.DefaultRequestHeaders.Host = "10.0.0.7:8080";

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/live")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/ready")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.GetAsync("/boroughs")).StatusCode);
    }

    [Fact]
    public async Task Get_FromAHostThatIsNotAllowed_IsRefusedUnderTheHeaderPolicy()
    {
        using var site = factory.WithWebHostBuilder(host => host.UseSetting("AllowedHosts", "counters.example"));
        using var client = site.CreateClient();

        using var response = await client.GetAsync("/boroughs");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
        Assert.StartsWith(
            "default-src 'none';", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_MakesNoKeys()
    {
        var keys = new KeysThatAreKept();
        using var site = factory.WithWebHostBuilder(host => host.ConfigureServices(services =>
            services.Configure<KeyManagementOptions>(options => options.XmlRepository = keys)));
        using var client = site.CreateClient();

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/search?q=harrow")).StatusCode);

        site.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("a form that is sent").Protect([1, 2, 3]);
        Assert.Equal(0, keys.TimesAsked);
        Assert.DoesNotContain(factory.Log.Written, line => line.Contains("DataProtection", StringComparison.Ordinal));
    }
}
