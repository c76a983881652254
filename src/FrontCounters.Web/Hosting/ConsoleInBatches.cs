using Serilog;
using Serilog.Configuration;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Display;

namespace FrontCounters.Web.Hosting;

/// <summary>
/// The log on standard output, many lines at a time: Serilog's own console sink writes and flushes each by itself, which costs
/// about as much as answering from the store does. What comes while too many lines wait is counted and let go.
/// </summary>
public sealed class ConsoleInBatches(MessageTemplateTextFormatter formatter, TextWriter output, int most) : IBatchedLogEventSink
{
    private int waiting;
    private int lost;

    /// <returns>False where a line more cannot wait, and is counted as lost.</returns>
    public bool HasRoom()
    {
        if (Interlocked.Increment(ref waiting) <= most)
        {
            return true;
        }

        Interlocked.Decrement(ref waiting);
        Interlocked.Increment(ref lost);
        return false;
    }

    public Task EmitBatchAsync(IReadOnlyCollection<LogEvent> batch)
    {
        var lines = new StringWriter();
        if (Interlocked.Exchange(ref lost, 0) is > 0 and var unwritten)
        {
            lines.WriteLine($"Lines that were not written here, since they came faster than they were read: {unwritten}");
        }

        foreach (var logged in batch)
        {
            formatter.Format(logged, lines);
        }

        try
        {
            output.Write(lines.ToString());
        }
        catch (IOException)
        {
            // A full disk, or a reader that has gone: to try again for minutes would only keep the lines in memory.
            Interlocked.Add(ref lost, batch.Count);
        }

        Interlocked.Add(ref waiting, -batch.Count);
        return Task.CompletedTask;
    }
}

/// <summary>Before the batches: lets in what has room, and does not wait for ever for a reader when the process ends.</summary>
public sealed class BoundedSink(ILogEventSink batches, ConsoleInBatches console, TimeSpan patience) : ILogEventSink, IDisposable
{
    public void Emit(LogEvent logEvent)
    {
        if (console.HasRoom())
        {
            batches.Emit(logEvent);
        }
    }

    public void Dispose() => Task.Run(() => (batches as IDisposable)?.Dispose()).Wait(patience);
}

public static class ConsoleInBatchesSettings
{
    /// <summary>For the settings, under <c>Serilog:WriteTo</c>.</summary>
    public static LoggerConfiguration ConsoleInBatches(this LoggerSinkConfiguration to, string outputTemplate)
    {
        var console = new ConsoleInBatches(new MessageTemplateTextFormatter(outputTemplate), Console.Out, most: 20_000);
        var batches = LoggerSinkConfiguration.CreateSink(created => created.Sink(
            console,
            new BatchingOptions { BatchSizeLimit = 250, BufferingTimeLimit = TimeSpan.FromMilliseconds(200), QueueLimit = null }));
        return to.Sink(new BoundedSink(batches, console, TimeSpan.FromSeconds(2)));
    }
}
