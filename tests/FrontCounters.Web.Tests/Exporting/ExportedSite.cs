using FrontCounters.Data;
using FrontCounters.Data.Tests.Infrastructure;
using FrontCounters.Web.Commands;
using FrontCounters.Web.Exporting;
using FrontCounters.Web.Exporting.Hosts;
using FrontCounters.Web.Tests.Infrastructure;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace FrontCounters.Web.Tests.Exporting;

/// <summary>A copy of the site, made by the command's own code, beside a running site that it leads to.</summary>
public sealed class ExportedSite : IAsyncLifetime, IDisposable
{
    public const string Address = "https://copy.counters.example";
    public const string Live = "https://live.counters.example";

    private readonly TemporaryFolder temporary = new();
    private readonly SiteFactory served = new();
    private WebApplicationFactory<Program> site = null!;

    public string Folder => Path.Combine(temporary.Path, "copy");

    public IServiceProvider Services => site.Services;

    public CounterRecord Record => site.Services.GetRequiredService<CounterRecord>();

    /// <summary>What the copy lists, by address.</summary>
    public IReadOnlyDictionary<string, CopiedFile> Files { get; private set; } = null!;

    /// <summary>Everything that the copy lists.</summary>
    public CopyManifest Manifest { get; private set; } = null!;

    /// <summary>The same as the command has it, with what the running site said of each.</summary>
    public CopyManifest Written { get; private set; } = null!;

    /// <summary>What hosts are told of it.</summary>
    public HostFiles Hosts { get; private set; } = null!;

    /// <summary>
    /// Pages of areas and facts are many and alike: unless the run is thorough, another part of them each day is enough.
    /// </summary>
    public static bool IsLeftOut(string address) => !Sample.IsWhole
        && (address.StartsWith("/nearest/", StringComparison.Ordinal) || address.StartsWith("/facts/", StringComparison.Ordinal))
        && !address.StartsWith("/nearest/sw11", StringComparison.Ordinal)
        && !Sample.IsToday(20, address.Split('.')[0].Aggregate(7, (hash, sign) => ((hash * 31) + sign) & 0xFFFFFF));

    public async Task InitializeAsync()
    {
        site = served.WithWebHostBuilder(host => host
            .UseSetting("Site:Address", Address).UseSetting("Site:Live", Live).UseSetting("Site:Copy", "true"));
        using var client = site.CreateClient(new() { AllowAutoRedirect = false });
        Written = await new ExportCommand(TextWriter.Null).WriteAsync(new ExportFolder(Folder), client, site.Services, Live, default, IsLeftOut);
        Hosts = HostFiles.From(Written.Files, site.Services);
        Manifest = CopyManifest.Read(Folder);
        Files = Manifest.Files.Where(file => file.Address.Length > 0).ToDictionary(file => file.Address, StringComparer.Ordinal);
    }

    public async Task DisposeAsync() => await site.DisposeAsync();

    public void Dispose()
    {
        served.Dispose();
        temporary.Dispose();
    }
}
