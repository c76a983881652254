using FrontCounters.Data;
using FrontCounters.Data.Postcodes;
using FrontCounters.Data.Queries.Access;
using FrontCounters.Data.Time;
using FrontCounters.Web.Answers;
using FrontCounters.Web.Citations;
using FrontCounters.Web.Days;
using FrontCounters.Web.Figures;
using FrontCounters.Web.Formats;
using FrontCounters.Web.Hosting;
using FrontCounters.Web.Limits;
using FrontCounters.Web.Metrics;
using FrontCounters.Web.OpenApi;
using FrontCounters.Web.Pages.Data;
using FrontCounters.Web.Pages.Shared;
using FrontCounters.Web.Permanent;
using FrontCounters.Web.Refusals;
using FrontCounters.Web.Reports;
using FrontCounters.Web.Requests;
using FrontCounters.Web.Responses;
using Microsoft.AspNetCore.Mvc.ModelBinding;
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
        builder.WebHost.UseSockets(sockets =>
        {
            sockets.UnsafePreferInlineScheduling = true;
            // Else each request is waited for with an empty read and read with another; connections that idle are bounded.
            sockets.WaitForDataBeforeAllocatingBuffer = false;
        });
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // Nothing here reads a body, and no browser sends as much as this in its headers.
            kestrel.Limits.MaxRequestBodySize = 0;
            kestrel.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
            // A connection that says nothing holds a place that somebody else may need.
            kestrel.Limits.KeepAliveTimeout = TimeSpan.FromSeconds(30);
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
            kestrel.ConfigureEndpointDefaults(listening => listening.Use(
                listening.ApplicationServices.GetRequiredService<ClientConnections>().Bound));
        });
        builder.AddSerilog();
        builder.Services.AnswerProbesForAnyHost();

        var services = builder.Services;
        services.Configure<RecordPlaces>(builder.Configuration.GetSection("Record"));
        services.Configure<Streets>(builder.Configuration.GetSection("Streets"));
        services.AddOptions<SiteAddress>().Bind(builder.Configuration.GetSection("Site"))
            .Validate(site => site.IsUsable, "Site:Address and Site:Live must each be a full http or https address without a query, or be left out.")
            .Validate(
                site => site.HasUsableTransportSecurity,
                "Site:StrictTransportSecurity must be one line of plain letters, such as max-age=63072000, or blank.")
            .Validate(site => site.HasUsableContact, "Site:SecurityContact must be a mailto:, https: or tel: address, or be left out.")
            .Validate(
                site => ReportTemplate.IsUsable(site.Reports),
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
        services.AddTransient(provider => PostcodesCounted.FromBook(
            provider.GetRequiredService<CounterRecord>(), provider.GetRequiredService<PostcodeBook>()));
        services.AddScoped<AskedClocks>();
        services.AddScoped<PageCitations>();
        services.AddScoped<PageNotes>();

        services.AddRazorPages().AddMvcOptions(mvc =>
        {
            mvc.ModelMetadataDetailsProviders.Add(new BlankAsWritten());
            // A form body would come before the address, and what it names would be kept as the answer of that address.
            mvc.ValueProviderFactories.Clear();
            mvc.ValueProviderFactories.Add(new RouteValueProviderFactory());
        });
        services.MakeNoKeys();
        services.AddRouting(routing => routing.LowercaseUrls = true);
        services.ConfigureHttpJsonOptions(json => SiteJson.Apply(json.SerializerOptions));
        services.AddSingleton(SiteDownloads.Addresses);
        services.AddSingleton(SiteQueries.Declared);
        services.AddSingleton<PublicAddresses>();
        services.AddSingleton<SecurityHeaders>();
        services.AddSingleton<LastChange>();
        services.AddSingleton<ReleaseFiles>();
        services.AddSiteDescription();
        services.AddSingleton<PictureStyle>();
        services.AddSingleton<StyleTokens>();
        services.AddSingleton<Bitmaps>();
        services.AddAnswers(builder.Configuration);
        services.AddRollOut(builder.Configuration);
        services.AddLimits(builder.Configuration);
        services.AddSiteMetrics(builder.Configuration);
    }

    /// <summary>Opens the record and serves it until it is told to stop.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> ServeAsync(string[] args)
    {
        // Settings and files stand beside the program, whichever folder it is started from.
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.AddFrontCounters();
        // Also where it does not start: what the log has been told is written before the program ends.
        await using var app = builder.Build();
        app.UseFrontCounters();
        ListeningAddresses.MustBeUsable(app.Configuration);
        await app.Services.OpenRecordAsync();
        await app.RunAsync();
        return 0;
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
        builder.Configuration["Limits:SpareLoopback"] = "true";
        builder.Configuration["Answers:Warm"] = "false";
        builder.Configuration["Stopping:WaitSeconds"] = "0";
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
        // Everybody may read everything: the framework's two checks of who asks and who may, which it would put before all
        // else for every request, are taken as being there.
        ((IApplicationBuilder)app).Properties["__AuthenticationMiddlewareSet"] = true;
        ((IApplicationBuilder)app).Properties["__AuthorizationMiddlewareSet"] = true;
        if (app.Services.GetRequiredService<IOptions<Proxies>>().Value.AreKnown)
        {
            app.UseForwardedHeaders();
        }

        app.UseRequestLog();
        app.Use(app.Services.GetRequiredService<GracefulStop>().InvokeAsync);
        app.UseMiddleware<StoredAnswers>();
        app.Use(app.Services.GetRequiredService<SecurityHeaders>().InvokeAsync);
        app.Use(next =>
        {
            app.Services.GetRequiredService<AnswerPipeline>().Is(next);
            return next;
        });
        app.Use(async (context, next) =>
        {
            app.Services.GetRequiredService<CurrentRecord>().KeepForThisRequest();
            await next(context);
        });
        app.UseStatusCodePages(RefusalResponse.WriteAsync);
        // Leaves only the status, for the line above to write the page that says so.
        app.UseExceptionHandler(failed => failed.Run(_ => Task.CompletedTask));
        app.UseMiddleware<MethodsAsGet>();
        app.UseMiddleware<HeadersForFiles>();
        app.UseRouting();
        app.UseMiddleware<WayIn>();
        app.UseMiddleware<AnswerMaking>();
        app.UseMiddleware<LimitedWork>();
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
