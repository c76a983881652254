using FrontCounters.Web.Hosting;
using Microsoft.Extensions.Options;

namespace FrontCounters.Web.Limits;

public static class AddingLimits
{
    /// <summary>What one client may have worked out, and whose word is taken for who it is.</summary>
    public static void AddLimits(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<WorkLimits>().Bind(configuration.GetSection("Limits"))
            .Validate(
                limits => limits.IsUsable,
                "Limits: MillisecondsAMinute and AtOnce are whole numbers from 0 for no limit, AtOnceByClient, Connections and ConnectionsByClient from 1.")
            .ValidateOnStart();
        services.AddOptions<Proxies>().Bind(configuration.GetSection("Proxies"))
            .Validate(
                proxies => proxies.IsUsable,
                "Proxies:Known must be addresses or networks (127.0.0.1, 10.0.0.0/8), Proxies:Passed a number from 1 to 10.")
            .ValidateOnStart();
        services.AddOptions<ForwardedHeadersOptions>()
            .Configure<IOptions<Proxies>>((options, proxies) => proxies.Value.ApplyTo(options));
        services.AddSingleton<WorkLimiter>();
        services.AddSingleton<WorkCosts>();
        services.AddSingleton<ClientConnections>();
    }
}
