using Serilog;
using Serilog.Debugging;
using Serilog.Events;
using Serilog.Settings.Configuration;

namespace FrontCounters.Web.Hosting;

public static class Logging
{
    /// <summary>The host's own word, with a stack trace, for what <see cref="RunOrRefuse"/> says in a sentence.</summary>
    private const string NotStarted = "Hosting failed to start";

    private static readonly Lock Configuring = new();

    /// <summary>Serilog as the site's log, by its settings; a sink among the services hears of everything too.</summary>
    public static void AddSerilog(this WebApplicationBuilder builder) =>
        builder.Services.AddSerilog(
            (services, logging) => Configure(logging, builder.Configuration)
                .ReadFrom.Services(services)
                // Whoever listens here gets a trace for every request, of which nobody would be told.
                .MinimumLevel.Override("Microsoft.AspNetCore.Hosting.Diagnostics", LevelAlias.Off)
                .Filter.ByExcluding(logged => logged.MessageTemplate.Text == NotStarted),
            // A process may hold two sites, each with a log of its own.
            preserveStaticLogger: true);

    /// <summary>By the settings; where one of them means nothing to it, Serilog would only say so to itself.</summary>
    /// <exception cref="InvalidOperationException">What it said.</exception>
    private static LoggerConfiguration Configure(LoggerConfiguration logging, IConfiguration settings)
    {
        lock (Configuring)
        {
            var said = new List<string>();
            var reader = Environment.CurrentManagedThreadId;
            SelfLog.Enable(line =>
            {
                // It is one for the whole process: another site's log may have its own trouble at the same moment.
                if (Environment.CurrentManagedThreadId == reader)
                {
                    said.Add(line);
                }
            });
            try
            {
                logging.ReadFrom.Configuration(settings, Sinks());
            }
            finally
            {
                SelfLog.Disable();
            }

            return said.Count == 0
                ? logging
                : throw new InvalidOperationException($"The settings under Serilog: {said[0].ReplaceLineEndings(" ")}");
        }
    }

    // Named: to look for them among all that the site depends on takes some 20 ms of a start.
    private static ConfigurationReaderOptions Sinks() => new(
        typeof(ConsoleInBatches).Assembly,
        typeof(ConsoleLoggerConfigurationExtensions).Assembly,
        typeof(FileLoggerConfigurationExtensions).Assembly);
}
