using System.Text;
using FrontCounters.Web.Hosting;
using Serilog;
using Serilog.Configuration;
using Serilog.Events;
using Serilog.Formatting.Display;
using Serilog.Parsing;

namespace FrontCounters.Web.Tests.Hosting;

/// <summary>Neither the site's memory nor its end hangs on whoever reads the log.</summary>
public sealed class ConsoleInBatchesTests : IDisposable
{
    private readonly BlockedWriter output = new();

    public void Dispose() => output.Dispose();

    [Fact]
    public async Task Emit_LinesThatAreRead_AreWrittenInOrder()
    {
        output.Unblock();
        var console = Console(most: 10);

        await console.EmitBatchAsync([Line("one"), Line("two")]);
        await console.EmitBatchAsync([Line("three")]);

        Assert.Equal("one\ntwo\nthree\n", output.Written);
    }

    [Fact]
    public async Task Emit_MoreThanMayWait_IsCountedAndSaid()
    {
        output.Unblock();
        var console = Console(most: 2);

        Assert.Equal([true, true, false, false, false], Enumerable.Range(0, 5).Select(_ => console.HasRoom()));
        await console.EmitBatchAsync([Line("one"), Line("two")]);
        Assert.True(console.HasRoom());
        await console.EmitBatchAsync([Line("three")]);

        Assert.Equal(
            "Lines that were not written here, since they came faster than they were read: 3\none\ntwo\nthree\n",
            output.Written.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Dispose_WhereNobodyReads_EndsAllTheSame()
    {
        var console = Console(most: 10);
        var batches = LoggerSinkConfiguration.CreateSink(
            to => to.Sink(console, new BatchingOptions { BufferingTimeLimit = TimeSpan.FromMilliseconds(5) }));
        var log = new LoggerConfiguration()
            .WriteTo.Sink(new BoundedSink(batches, console, TimeSpan.FromMilliseconds(50))).CreateLogger();

        log.Information("waits");
        await Task.Run(log.Dispose).WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Equal("", output.Written);
        output.Unblock();
    }

    private static LogEvent Line(string text) => new(
        DateTimeOffset.UnixEpoch, LogEventLevel.Information, null, new MessageTemplateParser().Parse(text), []);

    private ConsoleInBatches Console(int most) => new(new MessageTemplateTextFormatter("{Message:lj}\n"), output, most);

    /// <summary>A pipe that is full until somebody reads.</summary>
    private sealed class BlockedWriter : TextWriter
    {
        private readonly ManualResetEventSlim read = new();
        private readonly StringBuilder written = new();

        public override Encoding Encoding => Encoding.UTF8;

        public string Written
        {
            get
            {
                lock (written)
                {
                    return written.ToString();
                }
            }
        }

        public void Unblock() => read.Set();

        public override void Write(string? value)
        {
            read.Wait();
            lock (written)
            {
                written.Append(value);
            }
        }

        protected override void Dispose(bool disposing)
        {
            read.Dispose();
            base.Dispose(disposing);
        }
    }
}
