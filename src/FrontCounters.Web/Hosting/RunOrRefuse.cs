using FrontCounters.Data.Loading;

namespace FrontCounters.Web.Hosting;

public static class RunOrRefuse
{
    /// <summary>Opens the record and serves it, or says why it cannot and ends.</summary>
    /// <returns>The exit code: 1 where the site refused to start.</returns>
    public static async Task<int> RunOrRefuseAsync(this WebApplication app)
    {
        try
        {
            await app.Services.OpenRecordAsync();
        }
        catch (Exception refusal) when (refusal is RecordRefusedException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"The site does not start: {refusal.Message}");
            return 1;
        }

        await app.RunAsync();
        return 0;
    }
}
