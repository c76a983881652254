using Microsoft.AspNetCore.Hosting;

namespace FrontCounters.Web.Tests.Infrastructure;

/// <summary>The site on other data, at midday of 28 November 2026: the day on which sources were last looked for.</summary>
/// <param name="data">The folder.</param>
internal sealed class SiteOnData(string data) : SiteFactory
{
    protected override DateTimeOffset Moment { get; } = new(2026, 11, 28, 12, 0, 0, TimeSpan.Zero);

    protected override bool StartsWithDatabase => false;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Record:Data", data);
    }
}
