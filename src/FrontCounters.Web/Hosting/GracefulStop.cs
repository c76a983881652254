using System.Runtime.InteropServices;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.Extensions.Options;

namespace FrontCounters.Web.Hosting;

/// <summary>
/// A stop that no reader notices: after SIGTERM the site says that it is not ready, goes on serving for as long as
/// <see cref="Stopping.Wait"/>, and tells each connection that is used that it will close. Then the server takes no more, lets
/// what is under way end, and cuts what takes too long.
/// </summary>
public sealed partial class GracefulStop(
    IHostApplicationLifetime lifetime, IOptions<Stopping> stopping, TimeProvider time, ILogger<GracefulStop> log)
    : IHostedLifecycleService, IDisposable
{
    private readonly CancellationTokenSource impatient = new();
    private PosixSignalRegistration? interrupt;

    /// <summary>From the moment at which the site was told to stop.</summary>
    public bool IsUnderWay => lifetime.ApplicationStopping.IsCancellationRequested;

    /// <summary>Lets the request's connection close after this answer: <c>Connection: close</c>, or a GOAWAY.</summary>
    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (IsUnderWay)
        {
            context.Features.Get<IConnectionLifetimeNotificationFeature>()?.RequestClose();
        }

        return next(context);
    }

    /// <summary>Whoever sits at the keyboard has no load balancer to wait for: Ctrl+C ends the wait.</summary>
    public Task StartingAsync(CancellationToken cancellationToken)
    {
        interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => impatient.Cancel());
        return Task.CompletedTask;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Before the server is stopped, and only where it is a signal that stops it, not the code that started it.</summary>
    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        if (!IsUnderWay || stopping.Value.Wait == TimeSpan.Zero)
        {
            return;
        }

        Waiting(stopping.Value.WaitSeconds);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(impatient.Token, cancellationToken);
        await Task.Delay(stopping.Value.Wait, time, end.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        Ending();
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
        interrupt?.Dispose();
        impatient.Dispose();
    }

    [LoggerMessage(LogLevel.Information, "Told to stop: no longer ready, serving for {Seconds} more seconds")]
    private partial void Waiting(double seconds);

    [LoggerMessage(LogLevel.Information, "Taking no more connections; answers that are under way end")]
    private partial void Ending();
}
