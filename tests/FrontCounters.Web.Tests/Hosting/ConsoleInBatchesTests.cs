using System.Text;
using FrontCounters.Web.Hosting;
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
        var console = Console(TimeSpan.FromSeconds(10));

        await console.EmitBatchAsync([Line("one"), Line("two")]);
        await console.EmitBatchAsync([Line("three")]);

        Assert.Equal("one\ntwo\nthree\n", output.Written);
    }

    [Fact]
    public async Task Emit_WhereNobodyReads_GoesOnAndLaterSaysHowManyWereLost()
    {
        var console = Console(TimeSpan.FromMilliseconds(20));

        await console.EmitBatchAsync([Line("waits")]).WaitAsync(TimeSpan.FromSeconds(10));
        await console.EmitBatchAsync([Line("lost"), Line("lost too")]).WaitAsync(TimeSpan.FromSeconds(10));
        output.Unblock();
        while (!output.Written.Contains("waits", StringComparison.Ordinal))
        {
            await Task.Delay(5);
        }

        while (!output.Written.Contains("after", StringComparison.Ordinal))
        {
            await console.EmitBatchAsync([Line("after")]);
        }

        Assert.Matches("^waits\n[2-9]\\d* lines or more were not written here: nobody read them\\.\nafter\n", output.Written);
    }

    private static LogEvent Line(string text) => new(
        DateTimeOffset.UnixEpoch, LogEventLevel.Information, null, new MessageTemplateParser().Parse(text), []);

    private ConsoleInBatches Console(TimeSpan patience) =>
        new(new MessageTemplateTextFormatter("{Message:lj}\n"), output, patience);

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
