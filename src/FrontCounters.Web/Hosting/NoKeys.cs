using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace FrontCounters.Web.Hosting;

public static class NoKeys
{
    /// <summary>
    /// Razor Pages brings keys that protect forms which are sent, and makes them at the start, in the home folder of
    /// whoever runs the site. No form here is sent, so one that is never written down is enough.
    /// </summary>
    public static void MakeNoKeys(this IServiceCollection services)
    {
        var making = services.Where(service => service.ServiceType == typeof(IHostedService)
            && service.ImplementationType?.Assembly == typeof(DataProtectionOptions).Assembly).ToList();
        making.ForEach(service => services.Remove(service));
        services.Replace(ServiceDescriptor.Singleton<IDataProtectionProvider>(_ => new EphemeralDataProtectionProvider()));
    }
}
