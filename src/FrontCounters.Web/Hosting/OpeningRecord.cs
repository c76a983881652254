namespace FrontCounters.Web.Hosting;

public static class OpeningRecord
{
    /// <summary>Opens the record and the postcodes; nothing can be asked of the site before.</summary>
    /// <exception cref="Data.Loading.RecordRefusedException">The data breaks a rule.</exception>
    /// <exception cref="IOException">The data cannot be read.</exception>
    public static async Task OpenRecordAsync(this IServiceProvider services)
    {
        // The two are independent, and a site is to be ready soon.
        var postcodes = Task.Run(services.GetRequiredService<CurrentPostcodes>().Open);
        services.GetRequiredService<CurrentRecord>().Open();
        await postcodes;
    }
}
