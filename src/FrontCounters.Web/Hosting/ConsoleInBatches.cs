using System.Collections.Concurrent;
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
/// The log on standard output, many lines at a time by a thread of its own: Serilog's own console sink writes and flushes
/// each by itself, and its batches wake a thread of the pool for nearly every line of a busy site. What comes while too many
/// lines wait is counted and let go.
/// </summary>
public sealed class ConsoleInBatches : ILogEventSink, IDisposable
{
    // So many are written in well under a millisecond, in which a reader's answer may have to wait for the processor.
    private const int Batch = 250;

    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(200);

    private static readonly MessageTemplate Unwritten = new MessageTemplateParser().Parse(
        "Lines that were not written here, since they came faster than they were read: {Lines}");

    private readonly ITextFormatter formatter;
    private readonly TextWriter output;
    private readonly int most;
    private readonly TimeSpan patience;
    private readonly ConcurrentQueue<LogEvent> lines = new();
    private readonly AutoResetEvent begun = new(false);
    private readonly AutoResetEvent full = new(false);
    private readonly StringWriter batch = new();
    private readonly Thread writer;
    private int waiting;
    private int lost;
    private volatile bool ended;

    /// <param name="formatter">What a line looks like.</param>
    /// <param name="output">Where it is written.</param>
    /// <param name="most">How many lines may wait.</param>
    /// <param name="patience">How long the end of the process waits for whoever reads them.</param>
    public ConsoleInBatches(ITextFormatter formatter, TextWriter output, int most, TimeSpan patience)
    {
        (this.formatter, this.output, this.most, this.patience) = (formatter, output, most, patience);
        writer = new Thread(Write) { IsBackground = true, Name = "Log" };
        writer.Start();
    }

    public void Emit(LogEvent logEvent)
    {
        var place = Interlocked.Increment(ref waiting);
        if (place > most)
        {
            Interlocked.Decrement(ref waiting);
            Interlocked.Increment(ref lost);
            return;
        }

        lines.Enqueue(logEvent);
        // The writer is woken for the first of a batch and for the last, and for none between.
        if (place == 1)
        {
            begun.Set();
        }
        else if (place == Batch)
        {
            full.Set();
        }
    }

    /// <summary>Writes what waits, unless nobody reads it.</summary>
    public void Dispose()
    {
        ended = true;
        begun.Set();
        full.Set();
        if (writer.Join(patience))
        {
            batch.Dispose();
        }

        // The events are left to the collector: whatever outlives the site may still have a line, which would fail on them.
    }

    private void Write()
    {
        while (!ended)
        {
            if (Volatile.Read(ref waiting) == 0)
            {
                begun.WaitOne();
            }

            if (Volatile.Read(ref waiting) < Batch && !ended)
            {
                full.WaitOne(Longest);
            }

            WriteBatch();
        }

        while (!lines.IsEmpty)
        {
            WriteBatch();
        }
    }

    private void WriteBatch()
    {
        if (Interlocked.Exchange(ref lost, 0) is > 0 and var unwritten)
        {
            formatter.Format(Lost(unwritten), batch);
        }

        var count = 0;
        try
        {
            while (count < Batch && lines.TryDequeue(out var line))
            {
                count++;
                formatter.Format(line, batch);
            }

            output.Write(batch.ToString());
        }
        catch (Exception)
        {
            // A full disk, a reader that has gone, or a value that cannot be written: to try again for minutes would only
            // keep the lines in memory, and a log that fails is no reason for the site to end. The next line tells how many
            // were lost.
            Interlocked.Add(ref lost, count);
        }

        batch.GetStringBuilder().Clear();
        Interlocked.Add(ref waiting, -count);
    }

    /// <summary>In the same form as all lines, for whatever reads them.</summary>
    private static LogEvent Lost(int lines) => new(
        DateTimeOffset.Now, LogEventLevel.Warning, exception: null, Unwritten, [new LogEventProperty("Lines", new ScalarValue(lines))]);
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
        return to.Sink(new ConsoleInBatches(formatter, Console.Out, most: 20_000, patience: TimeSpan.FromSeconds(2)));
    }
}
