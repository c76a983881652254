using Serilog;
using Serilog.Configuration;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Display;

namespace FrontCounters.Web.Hosting;

/// <summary>
/// The log on standard output, many lines at a time: Serilog's own console sink writes and flushes each by itself, which costs
/// about as much as answering from the store does. Where nobody reads what was written, lines are counted and let go: neither
/// the memory nor the end of the process may hang on a reader of the log.
/// </summary>
public sealed class ConsoleInBatches(MessageTemplateTextFormatter formatter, TextWriter output, TimeSpan patience) : IBatchedLogEventSink
{
    private Task writing = Task.CompletedTask;
    private int lost;

    public async Task EmitBatchAsync(IReadOnlyCollection<LogEvent> batch)
    {
        if (!writing.IsCompleted)
        {
            lost += batch.Count;
            return;
        }

        var lines = new StringWriter();
        if (lost > 0)
        {
            lines.WriteLine($"{lost} lines or more were not written here: nobody read them.");
            lost = 0;
        }

        foreach (var logged in batch)
        {
            formatter.Format(logged, lines);
        }

        writing = Task.Run(() => output.Write(lines.ToString()));
        try
        {
            await writing.WaitAsync(patience);
        }
        catch (TimeoutException)
        {
            // Goes on by itself; what comes meanwhile is counted above.
        }
    }
}

public static class ConsoleInBatchesSettings
{
    /// <summary>For the settings, under <c>Serilog:WriteTo</c>. What a burst leaves no room for is not written.</summary>
    public static LoggerConfiguration ConsoleInBatches(this LoggerSinkConfiguration to, string outputTemplate) => to.Sink(
        new ConsoleInBatches(new MessageTemplateTextFormatter(outputTemplate), Console.Out, TimeSpan.FromSeconds(2)),
        new BatchingOptions { BatchSizeLimit = 100, BufferingTimeLimit = TimeSpan.FromMilliseconds(200), QueueLimit = 20_000 });
}
