using FrontCounters.Web.Requests;
using FrontCounters.Web.Responses;

namespace FrontCounters.Web.Metrics;

/// <summary>
/// Lets health probes pass whatever host <c>AllowedHosts</c> names: a load balancer asks by the address of the machine,
/// and its answer names no host that somebody could have made up. Where hosts are named at all, the refusal of another
/// carries the header policy too.
/// </summary>
public sealed class ProbesForAnyHost(IConfiguration configuration, SecurityHeaders headers) : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        if (configuration["AllowedHosts"] is { Length: > 0 } and not "*")
        {
            app.Use(headers.InvokeAsync);
        }

        app.Use((context, rest) =>
        {
            if (context.IsProbe())
            {
                // One that names no host is let in by the framework's filter, which stands further in.
                context.Request.Host = default;
            }

            return rest(context);
        });
        next(app);
    };
}
