using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace FrontCounters.Web.Tests.Browser;

/// <summary>What a browser's own cache makes of what it was told.</summary>
[Collection(BrowserCollection.Name)]
public sealed class CacheTests(BrowserSite site)
{
    [Theory]
    [InlineData("/rounds/2025.svg")]
    [InlineData("/stations/acton.svg")]
    [InlineData("/previews/boroughs/harrow.png")]
    public async Task Reload_APictureOnAnotherSite_ShowsItAgain(string picture)
    {
        using var other = new OtherSite($"<img src=\"{site.Site.Address}{picture}\" alt=\"\">");
        await using var window = await site.OpenAsync();

        await window.Page.GotoAsync(other.Address);
        Assert.True(await IsShownAsync(window), "It is not shown at first.");
        await window.Page.ReloadAsync();

        Assert.True(await IsShownAsync(window), "It is not shown again.");
        Assert.DoesNotContain(window.Complaints, complaint => complaint.Contains(picture, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Follow_ALinkAfterMidnight_IsThePageOfTheNewDay()
    {
        // Half a second before midnight in London, in summer: an hour before the machine's own.
        var clock = new MovedClock(new DateTimeOffset(2027, 7, 1, 22, 59, 58, 500, TimeSpan.Zero));
        await using var moving = new MovingSite(clock);
        await using var window = await site.OpenAsync();
        await window.Page.GotoAsync($"{moving.Address}/boroughs/harrow/embed");
        Assert.Contains("on=2027-07-01", await window.Page.ContentAsync(), StringComparison.Ordinal);

        clock.Now = clock.Now.AddSeconds(2);
        await Task.Delay(TimeSpan.FromSeconds(2));
        await window.Page.GotoAsync($"{moving.Address}/about");
        await window.Page.GotoAsync($"{moving.Address}/boroughs/harrow/embed");

        Assert.Contains("on=2027-07-02", await window.Page.ContentAsync(), StringComparison.Ordinal);
    }

    private static Task<bool> IsShownAsync(WatchedPage window) => window.Page.EvaluateAsync<bool>(
        "async () => { const img = document.images[0]; await img.decode().catch(() => {}); return img.naturalWidth > 0; }");

    private sealed class MovingSite : SiteFactory
    {
        private readonly MovedClock clock;

        public MovingSite(MovedClock clock)
        {
            this.clock = clock;
            UseKestrel(0);
            StartServer();
        }

        public string Address => ClientOptions.BaseAddress.ToString().TrimEnd('/');

        protected override void ConfigureWebHost(Microsoft.AspNetCore.Hosting.IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock)));
        }
    }
}
