using Serilog;
using Serilog.Configuration;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Display;

namespace FrontCounters.Web.Hosting;

/// <summary>
/// The log on standard output, many lines at a time: Serilog's own console sink writes and flushes each by itself, which costs
/// about as much as answering from the store does.
/// </summary>
public sealed class ConsoleInBatches(MessageTemplateTextFormatter formatter, TextWriter output) : IBatchedLogEventSink
{
    public async Task EmitBatchAsync(IReadOnlyCollection<LogEvent> batch)
    {
        using var lines = new StringWriter();
        foreach (var logged in batch)
        {
            formatter.Format(logged, lines);
        }

        await output.WriteAsync(lines.GetStringBuilder());
    }
}

public static class ConsoleInBatchesSettings
{
    /// <summary>For the settings, under <c>Serilog:WriteTo</c>. What a burst leaves no room for is not written.</summary>
    public static LoggerConfiguration ConsoleInBatches(this LoggerSinkConfiguration to, string outputTemplate) => to.Sink(
        new ConsoleInBatches(new MessageTemplateTextFormatter(outputTemplate), Console.Out),
        new BatchingOptions { BatchSizeLimit = 1_000, BufferingTimeLimit = TimeSpan.FromMilliseconds(200), QueueLimit = 20_000 });
}
