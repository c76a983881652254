using Serilog;

namespace FrontCounters.Web.Hosting;

public static class Logging
{
    /// <summary>The host's own word, with a stack trace, for what <see cref="RunOrRefuse"/> says in a sentence.</summary>
    private const string NotStarted = "Hosting failed to start";

    /// <summary>
    /// Serilog, wired through the logging builder: the package that would do it in one line,
    /// <c>Serilog.AspNetCore</c>, cannot be restored everywhere (docs/decisions/0003).
    /// </summary>
    public static void AddSerilog(this WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        builder.Logging.AddSerilog(
            new LoggerConfiguration()
                .ReadFrom.Configuration(builder.Configuration)
                .Filter.ByExcluding(logged => logged.MessageTemplate.Text == NotStarted)
                .CreateLogger(),
            dispose: true);
    }
}
