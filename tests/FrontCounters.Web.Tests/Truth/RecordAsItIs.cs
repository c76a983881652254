using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Truth;

/// <summary>The site before any later source, read once for all the tests that add one.</summary>
public sealed class RecordAsItIs : IAsyncLifetime
{
    internal WholeSite Site { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        using var data = new LaterData();
        using var site = new SiteOnData(data.Folder);
        Site = await WholeSite.ReadAsync(site);
    }

    public Task DisposeAsync() => Task.CompletedTask;
}
