using System.Buffers;
using System.IO.Pipelines;
using FrontCounters.Web.Answers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace FrontCounters.Web.Tests.Answers;

/// <summary>A reader who takes a large answer slowly, or not at all, holds a little of it and not the whole.</summary>
public sealed class SlowReaderTests
{
    private const int Held = 64 * 1024;
    private static readonly DateTimeOffset Now = new(2026, 11, 28, 12, 0, 0, TimeSpan.Zero);

    private readonly byte[] body = new byte[2_000_000];
    private readonly Pipe connection = new(new PipeOptions(pauseWriterThreshold: Held, resumeWriterThreshold: Held / 2));

    public SlowReaderTests() => new Random(20261128).NextBytes(body);

    [Fact]
    public async Task Send_ToAReaderWhoWaits_HoldsNoMoreThanTheConnectionDoes()
    {
        var sending = Send(Ask());

        Assert.False(sending.IsCompleted);
        var waiting = await connection.Reader.ReadAsync();
        Assert.InRange(waiting.Buffer.Length, 1, 2 * Held);
        connection.Reader.AdvanceTo(waiting.Buffer.Start);

        Assert.Equal(body, await ReadAllAsync(sending));
    }

    [Fact]
    public async Task Send_ToAReaderWhoLeaves_Ends()
    {
        var sending = Send(Ask());
        Assert.False(sending.IsCompleted);

        await connection.Reader.CompleteAsync();

        await sending.WaitAsync(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task Send_ToAReaderWhoseConnectionIsCut_IsNoFailure()
    {
        using var cut = new CancellationTokenSource();
        var context = Ask();
        context.RequestAborted = cut.Token;
        var sending = Send(context);
        Assert.False(sending.IsCompleted);

        await cut.CancelAsync();

        await sending.WaitAsync(TimeSpan.FromSeconds(10));
    }

    private DefaultHttpContext Ask()
    {
        var context = new DefaultHttpContext();
        context.Request.Method = HttpMethods.Get;
        context.Features.Set<IHttpResponseBodyFeature>(new OfAConnection(connection.Writer));
        return context;
    }

    private Task Send(HttpContext context) =>
        new Answer(body, ContentCoding.Identity, new HeaderDictionary()) { Endpoint = new Endpoint(null, null, null) }
            .SendAsync(context, Now);

    private async Task<byte[]> ReadAllAsync(Task sending)
    {
        var read = new ArrayBufferWriter<byte>(body.Length);
        while (read.WrittenCount < body.Length)
        {
            var result = await connection.Reader.ReadAsync();
            foreach (var part in result.Buffer)
            {
                read.Write(part.Span);
            }

            connection.Reader.AdvanceTo(result.Buffer.End);
        }

        await sending.WaitAsync(TimeSpan.FromSeconds(10));
        return read.WrittenSpan.ToArray();
    }

    private sealed class OfAConnection(PipeWriter writer) : IHttpResponseBodyFeature
    {
        public Stream Stream => writer.AsStream();

        public PipeWriter Writer => writer;

        public void DisableBuffering()
        {
            // Nothing is buffered here.
        }

        public Task StartAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

        public Task SendFileAsync(string path, long offset, long? count, CancellationToken cancellationToken = default) =>
            throw new NotSupportedException();

        public Task CompleteAsync() => Task.CompletedTask;
    }
}
