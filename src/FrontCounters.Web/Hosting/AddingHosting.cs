using Microsoft.Extensions.Options;

namespace FrontCounters.Web.Hosting;

public static class AddingHosting
{
    /// <summary>How the site takes new data, and how it ends.</summary>
    public static void AddRollOut(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<DataWatch>().Bind(configuration.GetSection("Data"))
            .Validate(watch => watch.IsUsable, "Data:WatchSeconds must be a number from 0.1 to 86400, Data:Watch true or false.")
            .ValidateOnStart();
        services.AddHostedService<WatchedData>();
        services.AddOptions<Stopping>().Bind(configuration.GetSection("Stopping"))
            .Validate(stopping => stopping.IsUsable, "Stopping:WaitSeconds and Stopping:AnswerSeconds must be numbers from 0 to 3600.")
            .ValidateOnStart();
        services.AddSingleton<GracefulStop>();
        services.AddHostedService(provider => provider.GetRequiredService<GracefulStop>());
        services.AddOptions<HostOptions>().Configure<IOptions<Stopping>>((host, stopping) =>
        {
            // What is done in idle time may fail, and is then logged; the site goes on without it.
            host.BackgroundServiceExceptionBehavior = BackgroundServiceExceptionBehavior.Ignore;
            host.ShutdownTimeout = stopping.Value.All;
        });
    }
}
