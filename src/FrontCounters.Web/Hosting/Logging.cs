using Serilog;
using Serilog.Extensions.Logging;
using Serilog.Settings.Configuration;

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
                .ReadFrom.Configuration(builder.Configuration, Sinks())
                .Filter.ByExcluding(logged => logged.MessageTemplate.Text == NotStarted)
                .CreateLogger(),
            dispose: true);
        // Serilog lets all through for its own provider, which goes before the settings. Without this filter the framework
        // would begin a trace for every request, of which nobody is told.
        builder.Logging.AddFilter<SerilogLoggerProvider>("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
    }

    // Named: to look for them among all that the site depends on takes some 20 ms of a start.
    private static ConfigurationReaderOptions Sinks() => new(
        typeof(LoggerConfigurationAsyncExtensions).Assembly,
        typeof(ConsoleLoggerConfigurationExtensions).Assembly,
        typeof(FileLoggerConfigurationExtensions).Assembly);
}
