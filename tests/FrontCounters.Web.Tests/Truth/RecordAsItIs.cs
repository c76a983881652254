using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Truth;

/// <summary>The site before any later source, read once for all the tests that add one.</summary>
public sealed class RecordAsItIs : IAsyncLifetime, IDisposable
{
    private readonly LaterData data = new();
    private SiteOnData served = null!;

    internal WholeSite Site { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        served = new SiteOnData(data.Folder);
        Site = await WholeSite.ReadAsync(served);
    }

    /// <summary>What else it says.</summary>
    internal Task<WholeSite> ReadAsync(IEnumerable<string> addresses) => WholeSite.ReadAsync(served, addresses);

    public async Task DisposeAsync() => await served.DisposeAsync();

    public void Dispose()
    {
        served.Dispose();
        data.Dispose();
    }
}
