using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Logging;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Extensions.Logging;
using Serilog.Formatting.Display;

namespace FrontCounters.Web.Tests.Infrastructure;

/// <summary>Every line that the log is told by the settings, with all that is attached to it.</summary>
public sealed class LogLines : ILogEventSink
{
    private static readonly MessageTemplateTextFormatter Line =
        new("{SourceContext} {Level} {Message:lj} {Properties} {Exception}", CultureInfo.InvariantCulture);

    private readonly ConcurrentQueue<string> written = new();

    public IReadOnlyCollection<string> Written => written;

    public void Emit(LogEvent logEvent)
    {
        using var line = new StringWriter();
        Line.Format(logEvent, line);
        written.Enqueue(line.ToString());
    }

    /// <summary>For what is tried without a whole site.</summary>
    public ILoggerFactory ToFactory() =>
        new SerilogLoggerFactory(new LoggerConfiguration().WriteTo.Sink(this).CreateLogger(), dispose: true);
}
