using System.Text;
using FrontCounters.Web.Hosting;
using FrontCounters.Web.Tests.Infrastructure;
using Serilog;
using Serilog.Events;
using Serilog.Formatting;
using Serilog.Formatting.Display;
using Serilog.Parsing;

namespace FrontCounters.Web.Tests.Hosting;

/// <summary>Neither the site's memory nor its end hangs on whoever reads the log.</summary>
public sealed class ConsoleInBatchesTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly MessageTemplateTextFormatter Plain = new("{Message:lj}\n");

    private readonly BlockedWriter output = new();

    public void Dispose() => output.Dispose();

    [Fact]
    public void Emit_LinesThatAreRead_AreWrittenInOrderAndManyAtATime()
    {
        output.Unblock();
        var lines = Enumerable.Range(1, 2000).Select(number => $"line {number}").ToList();
        using (var console = Console(most: 5000))
        {
            lines.ForEach(line => console.Emit(Line(line)));
        }

        Assert.Equal(lines, Lines());
        Assert.InRange(output.Writes, 1, 500);
    }

    /// <summary>A site that nobody asks says what there is to say without waiting for more of it.</summary>
    [Fact]
    public async Task Emit_OneLineAlone_IsWrittenSoon()
    {
        output.Unblock();
        using var console = Console(most: 10);

        foreach (var line in (string[])["one", "two", "three"])
        {
            console.Emit(Line(line));
            await Waiting.UntilAsync(() => output.Written.EndsWith($"{line}\n", StringComparison.Ordinal));
        }

        Assert.Equal(["one", "two", "three"], Lines());
    }

    [Fact]
    public async Task Emit_MoreThanMayWait_IsCountedAndSaid()
    {
        using var console = Console(most: 3);
        foreach (var line in (string[])["one", "two", "three", "four", "five"])
        {
            console.Emit(Line(line));
        }

        output.Unblock();
        await Waiting.UntilAsync(() => Lines().Contains("three"));
        // From when the three have gone.
        await Waiting.UntilAsync(() =>
        {
            console.Emit(Line("later"));
            return Lines().Contains("later");
        });

        var lines = Lines();
        Assert.Equal(["one", "two", "three"], lines.Where(line => line is "one" or "two" or "three" or "four" or "five"));
        Assert.Contains(lines, line => line.StartsWith("Lines that were not written here", StringComparison.Ordinal));
    }

    [Fact]
    public void Emit_AfterTheEnd_IsLetGo()
    {
        output.Unblock();
        var console = Console(most: 10);
        console.Emit(Line("before"));
        console.Dispose();

        console.Emit(Line("after"));

        Assert.Equal(["before"], Lines());
    }

    [Fact]
    public async Task Emit_ByManyAtOnce_LosesNothingAndWritesEachOnce()
    {
        output.Unblock();
        using (var console = Console(most: 100_000))
        {
            await Task.WhenAll(Enumerable.Range(0, 4).Select(writer => Task.Run(() =>
            {
                for (var number = 0; number < 5000; number++)
                {
                    console.Emit(Line($"{writer} {number}"));
                }
            })));
        }

        var lines = Lines();
        Assert.Equal(20_000, lines.Length);
        Assert.Equal(20_000, lines.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task Emit_ALineThatCannotBeWritten_LosesItAlone()
    {
        output.Unblock();
        using var console = new ConsoleInBatches(new Failing(), output, most: 10, Patience);

        console.Emit(Line("bad"));
        await Waiting.UntilAsync(() =>
        {
            console.Emit(Line("good"));
            return Lines().Contains("good");
        });

        Assert.Contains(Lines(), line => line.StartsWith("Lines that were not written here", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Dispose_WhereNobodyReads_EndsAllTheSame()
    {
        var log = new LoggerConfiguration()
            .WriteTo.Sink(new ConsoleInBatches(Plain, output, most: 10, TimeSpan.FromMilliseconds(50))).CreateLogger();

        log.Information("waits");
        await Task.Run(log.Dispose).WaitAsync(Patience);

        Assert.Equal("", output.Written);
        output.Unblock();
    }

    private static LogEvent Line(string text) => new(
        DateTimeOffset.UnixEpoch, LogEventLevel.Information, null, new MessageTemplateParser().Parse(text), []);

    private ConsoleInBatches Console(int most) => new(Plain, output, most, Patience);

    private string[] Lines() => output.Written.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private sealed class Failing : ITextFormatter
    {
        public void Format(LogEvent logEvent, TextWriter output)
        {
            if (logEvent.MessageTemplate.Text == "bad")
            {
                throw new FormatException("A value that cannot be written.");
            }

            Plain.Format(logEvent, output);
        }
    }

    /// <summary>A pipe that is full until somebody reads.</summary>
    private sealed class BlockedWriter : TextWriter
    {
        private readonly ManualResetEventSlim read = new();
        private readonly StringBuilder written = new();

        public override Encoding Encoding => Encoding.UTF8;

        public int Writes { get; private set; }

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
                Writes++;
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
