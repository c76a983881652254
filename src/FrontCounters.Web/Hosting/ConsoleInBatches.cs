using Serilog;
using Serilog.Configuration;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting;
using Serilog.Formatting.Compact;
using Serilog.Formatting.Display;
using Serilog.Parsing;

namespace FrontCounters.Web.Hosting;

/// <summary>
/// The log on standard output, many lines at a time: Serilog's own console sink writes and flushes each by itself, which costs
/// about as much as answering from the store does. What comes while too many lines wait is counted and let go.
/// </summary>
public sealed class ConsoleInBatches(ITextFormatter formatter, TextWriter output, int most) : IBatchedLogEventSink
{
    private static readonly MessageTemplate Unwritten = new MessageTemplateParser().Parse(
        "Lines that were not written here, since they came faster than they were read: {Lines}");

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

    /// <summary>In the same form as all lines, for whatever reads them.</summary>
    private static LogEvent Lost(int lines) => new(
        DateTimeOffset.Now, LogEventLevel.Warning, exception: null, Unwritten, [new LogEventProperty("Lines", new ScalarValue(lines))]);

    public Task EmitBatchAsync(IReadOnlyCollection<LogEvent> batch)
    {
        var lines = new StringWriter();
        if (Interlocked.Exchange(ref lost, 0) is > 0 and var unwritten)
        {
            formatter.Format(Lost(unwritten), lines);
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
    /// <param name="to">Where Serilog writes.</param>
    /// <param name="outputTemplate">A line for people.</param>
    /// <param name="json">Instead of that, an object a line for machines (compact log event format).</param>
    public static LoggerConfiguration ConsoleInBatches(this LoggerSinkConfiguration to, string outputTemplate, bool json = false)
    {
        ITextFormatter formatter = json ? new CompactJsonFormatter() : new MessageTemplateTextFormatter(outputTemplate);
        var console = new ConsoleInBatches(formatter, Console.Out, most: 20_000);
        var batches = LoggerSinkConfiguration.CreateSink(created => created.Sink(
            console,
            new BatchingOptions { BatchSizeLimit = 250, BufferingTimeLimit = TimeSpan.FromMilliseconds(200), QueueLimit = null }));
        return to.Sink(new BoundedSink(batches, console, TimeSpan.FromSeconds(2)));
    }
}
