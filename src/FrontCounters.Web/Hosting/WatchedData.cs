using FrontCounters.Data.Files;
using Microsoft.Extensions.Options;

namespace FrontCounters.Web.Hosting;

/// <summary>
/// Takes new data while the site runs, where it is told to: whole or not at all. The content is read, not the times of the
/// files, which copying keeps and linked folders hide; that takes some milliseconds.
/// </summary>
public sealed class WatchedData(
    CurrentRecord current, IOptions<RecordPlaces> places, IOptions<DataWatch> watch, TimeProvider time) : BackgroundService
{
    private const string Unreadable = "unreadable";

    private string? seen;
    private string? settled;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!watch.Value.Watch)
        {
            return;
        }

        settled = current.Fault is null ? current.ReleaseId : null;
        using var timer = new PeriodicTimer(watch.Value.Every, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                Look();
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // A site that ends takes nothing more.
        }
    }

    /// <summary>What is still being copied differs from one look to the next, and is left alone until it does not.</summary>
    private void Look()
    {
        var now = Held();
        if (now != settled && now == seen)
        {
            // What could not be read may be readable at the next look, though nothing was changed.
            settled = current.Take() ? now : null;
        }

        seen = now;
    }

    private string Held()
    {
        try
        {
            return new DataFolder(places.Value.DataFolder).ReleaseId();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Unreadable;
        }
    }
}
