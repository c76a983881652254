using System.IO.Compression;
using FrontCounters.Data;
using FrontCounters.Data.Postcodes;
using FrontCounters.Data.Queries;
using FrontCounters.Data.Time;
using FrontCounters.Web.Asking;
using FrontCounters.Web.Downloads;
using FrontCounters.Web.Figures;
using FrontCounters.Web.Hosting;
using FrontCounters.Web.OpenApi;
using FrontCounters.Web.Permanent;
using FrontCounters.Web.Responses;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace FrontCounters.Web;

/// <summary>The site in two chapters: what it is made of, and the way of a request through it.</summary>
public static class Site
{
    public static void AddFrontCounters(this WebApplicationBuilder builder)
    {
        builder.Host.UseDefaultServiceProvider(services => (services.ValidateScopes, services.ValidateOnBuild) = (true, true));
        builder.WebHost.UseStaticWebAssets();
        // Right while every answer comes from memory: nothing here waits for a disk or a database.
        builder.WebHost.UseSockets(sockets => sockets.UnsafePreferInlineScheduling = true);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.AddSerilog();

        var services = builder.Services;
        services.Configure<RecordPlaces>(builder.Configuration.GetSection("Record"));
        services.Configure<Streets>(builder.Configuration.GetSection("Streets"));
        services.AddOptions<SiteAddress>().Bind(builder.Configuration.GetSection("Site"))
            .Validate(site => site.IsUsable, "Site:Address and Site:Live must each be a full http or https address, or be left out.")
            .Validate(site => site.HasUsableContact, "Site:SecurityContact must be a mailto:, https: or tel: address, or be left out.")
            .Validate(
                site => site.HasUsableReports,
                "Site:Reports must be a mailto: or https: address, in which {title}, {body}, {fact}, {value}, {source}, {page} "
                + "and {release} stand for the report, or be left out.")
            .ValidateOnStart();
        builder.AddPermanentAddresses();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<LondonClock>();
        services.AddSingleton<CurrentRecord>();
        services.AddTransient(provider => provider.GetRequiredService<CurrentRecord>().Record);
        services.AddSingleton<CurrentPostcodes>();
        services.AddTransient(provider => provider.GetRequiredService<CurrentPostcodes>().Book);
        services.AddTransient(provider => PostcodesCounted.Of(
            provider.GetRequiredService<CounterRecord>(), provider.GetRequiredService<PostcodeBook>()));
        services.AddScoped<AskedClocks>();
        services.AddScoped<PageCitations>();

        services.AddRazorPages().AddMvcOptions(mvc =>
        {
            mvc.ModelMetadataDetailsProviders.Add(new BlankAsWritten());
            // A form body would come before the address, and what it names would be kept as the answer of that address.
            mvc.ValueProviderFactories.Clear();
            mvc.ValueProviderFactories.Add(new RouteValueProviderFactory());
        });
        services.AddRouting(routing => routing.LowercaseUrls = true);
        services.ConfigureHttpJsonOptions(json => SiteJson.Apply(json.SerializerOptions));
        services.AddSingleton<SecurityHeaders>();
        services.AddSingleton<LastChange>();
        services.AddSingleton<ReleaseFiles>();
        services.AddSiteDescription();
        services.AddSingleton<SiteCachePolicy>();
        services.AddSingleton<PictureStyle>();
        services.AddOutputCache(cache => cache.AddBasePolicy(
            policy => policy.AddPolicy<SiteCachePolicy>(), excludeDefaultPolicy: true));
        services.AddSingleton<IResponseCompressionProvider, Compression>();
        services.AddOptions<RequestLimits>().Bind(builder.Configuration.GetSection("Limits"))
            .Validate(limits => limits.IsUsable, "Limits:AnswersAMinute must be a whole number from 0, for no limit, to 1000000.")
            .ValidateOnStart();
        services.AddRateLimiter(_ => { });
        services.AddOptions<RateLimiterOptions>()
            .Configure<IOptions<RequestLimits>>((limiter, limits) => limits.Value.ApplyTo(limiter));
        services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.MimeTypes =
            [
                .. ResponseCompressionDefaults.MimeTypes, "text/csv", "application/geo+json", "application/problem+json", "image/svg+xml",
                "application/atom+xml", "text/calendar",
            ];
            compression.Providers.Add(Brotli.ForKept);
            compression.Providers.Add<GzipCompressionProvider>();
        });
        // Bodies are compressed once and then served from memory, so the work is worth it.
        services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Optimal);
    }

    /// <summary>The whole site at a free port of this machine, for a command that reads it; not started.</summary>
    /// <param name="settings">What is set otherwise than on a site that is served.</param>
    public static WebApplication OnLoopback(params (string Name, string Value)[] settings) =>
        OnLoopback(TimeProvider.System, settings);

    /// <summary>The whole site at a free port of this machine, on a day that is given; not started.</summary>
    public static WebApplication OnLoopback(TimeProvider time, params (string Name, string Value)[] settings)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(Site).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.Configuration["urls"] = "http://127.0.0.1:0";
        builder.Configuration["Serilog:MinimumLevel:Default"] = "Warning";
        foreach (var (name, value) in settings)
        {
            builder.Configuration[name] = value;
        }

        builder.Services.AddSingleton(time);
        builder.AddFrontCounters();
        var app = builder.Build();
        app.UseFrontCounters();
        return app;
    }

    public static void UseFrontCounters(this WebApplication app)
    {
        app.UseMiddleware<RequestLog>();
        app.Use(app.Services.GetRequiredService<SecurityHeaders>().InvokeAsync);
        app.UseRouting();
        app.UseMiddleware<NotKeptHeaders>();
        app.UseOutputCache();
        app.UseMiddleware<OpenDataHeaders>();
        app.UseMiddleware<EntityTags>();
        app.UseResponseCompression();
        app.UseStatusCodePages(RefusalResponse.WriteAsync);
        app.UseRateLimiter();
        // Leaves only the status, for the line above to write the page that says so.
        app.UseExceptionHandler(failed => failed.Run(_ => Task.CompletedTask));
        // The error page takes the place of a page that refused, so its address is looked up here.
        app.UseRouting();
        app.UseMiddleware<ClocksMiddleware>();
        app.UseMiddleware<RedirectMiddleware>();
        app.UseEndpoints(_ => { });

        app.MapStaticAssets();
        app.MapRazorPages().WithStaticAssets();
        app.MapDownloads();
        app.MapSiteDescription();
        app.MapPermanentAddresses();
        app.MapHealth();
    }
}
