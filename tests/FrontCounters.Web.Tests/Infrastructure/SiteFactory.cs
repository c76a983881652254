using AngleSharp;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Serilog.Core;

namespace FrontCounters.Web.Tests.Infrastructure;

/// <summary>
/// The whole site on the real record, on a day that stands still: midday of 22 November 2026. Each factory has a
/// database of its own, a copy of one that is built once for all of them.
/// </summary>
public class SiteFactory : WebApplicationFactory<Program>
{
    public static readonly DateTimeOffset Now = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("front-counters-");

    /// <summary>What the site logged, one rendered line an event.</summary>
    public LogLines Log { get; } = new();

    /// <summary>The moment at which it stands.</summary>
    protected virtual DateTimeOffset Moment => Now;

    /// <summary>Whether the database is there when the site starts, or the site builds it.</summary>
    protected virtual bool StartsWithDatabase => true;

    /// <summary>Asks for a page and parses it, whatever its status.</summary>
    public async Task<IHtmlDocument> GetPageAsync(string address)
    {
        using var client = CreateClient();
        using var response = await client.GetAsync(address);
        var html = await response.Content.ReadAsStringAsync();
        var context = BrowsingContext.New(Configuration.Default);
        return (IHtmlDocument)await context.OpenAsync(request => request.Content(html).Address($"http://localhost{address}"));
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        var database = Path.Combine(folder.FullName, "record.db");
        if (StartsWithDatabase)
        {
            File.WriteAllBytes(database, BuiltDatabase.Bytes);
        }

        builder.UseSetting("Record:Database", database);
        builder.UseSetting("Limits:SpareLoopback", "true");
        builder.UseSetting("Answers:Warm", "false");
        builder.ConfigureServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(new StoppedClock(Moment)));
            services.AddSingleton<ILogEventSink>(Log);
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && folder.Exists)
        {
            folder.Delete(recursive: true);
        }
    }
}
