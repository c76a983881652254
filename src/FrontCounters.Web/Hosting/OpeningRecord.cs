using Microsoft.Extensions.Options;

namespace FrontCounters.Web.Hosting;

public static class OpeningRecord
{
    /// <summary>Looks at the settings, then opens the record and the postcodes; nothing can be asked of the site before.</summary>
    /// <exception cref="Data.Files.RecordRefusedException">The data breaks a rule.</exception>
    /// <exception cref="IOException">The data cannot be read.</exception>
    public static async Task OpenRecordAsync(this IServiceProvider services)
    {
        // Of the settings first: a site that cannot start for them need not build a database before it says so.
        services.GetService<IStartupValidator>()?.Validate();
        // The two are independent, and a site is to be ready soon.
        var postcodes = Task.Run(services.GetRequiredService<CurrentPostcodes>().Open);
        services.GetRequiredService<CurrentRecord>().Open();
        await postcodes;
    }
}
