using Microsoft.AspNetCore.Hosting;

namespace FrontCounters.Web.Tests.Infrastructure;

/// <summary>The site as a public host sets it up, and with addresses of every kind that has changed.</summary>
public sealed class AddressedSite : SiteFactory
{
    public const string Public = "https://counters.example";
    public const string Contact = "mailto:security@counters.example";

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Site:Address", Public + "/");
        builder.UseSetting("Site:SecurityContact", Contact);
        builder.UseSetting("Redirects:90:Old", "/stations/old-harrow");
        builder.UseSetting("Redirects:90:New", "/stations/harrow");
        builder.UseSetting("Redirects:90:Reason", "It was renamed.");
        builder.UseSetting("Redirects:91:Old", "/stations/never-was");
        builder.UseSetting("Redirects:91:Reason", "It was entered by mistake.");
    }
}
