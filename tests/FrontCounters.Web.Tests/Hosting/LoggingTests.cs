using FrontCounters.Web.Tests.Infrastructure;
using Serilog.Debugging;

namespace FrontCounters.Web.Tests.Hosting;

public sealed class LoggingTests
{
    /// <summary>Serilog tells its own trouble to the whole process, whoever's log it is.</summary>
    [Fact]
    public async Task Start_WhileAnotherSitesLogHasTrouble_IsNotRefused()
    {
        using var ended = new CancellationTokenSource();
        var trouble = Task.Run(() =>
        {
            while (!ended.IsCancellationRequested)
            {
                SelfLog.WriteLine("A line of another site could not be written.");
            }
        });

        using var site = new SiteFactory();
        using var client = site.CreateClient();
        using var ready = await client.GetAsync("/health/ready");

        await ended.CancelAsync();
        await trouble;
        Assert.True(ready.IsSuccessStatusCode);
    }
}
