using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace FrontCounters.Web.Tests.Infrastructure;

/// <summary>Keeps every event that the site logs, with its values, as one line of text.</summary>
public sealed class LogLines : ILoggerProvider
{
    private readonly ConcurrentQueue<string> lines = new();

    public IReadOnlyCollection<string> All => lines;

    /// <summary>Those that the settings let through: of the framework's, warnings only, and no scopes.</summary>
    public IEnumerable<string> Written => lines.Where(line => line.Split(' ') is [var category, var level, ..]
        && level != "scope"
        && (level != "Information" || !category.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)));

    public ILogger CreateLogger(string categoryName) => new Logger(categoryName, lines);

    public void Dispose()
    {
        // Nothing is held but text.
    }

    private sealed class Logger(string category, ConcurrentQueue<string> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull
        {
            lines.Enqueue($"{category} scope {state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (logLevel >= LogLevel.Information)
            {
                lines.Enqueue($"{category} {logLevel} {formatter(state, exception)} {exception}");
            }
        }
    }
}
