using System.CommandLine;
using System.Diagnostics;
using FrontCounters.Web.Exporting;
using FrontCounters.Web.Exporting.Answering;
using FrontCounters.Web.Exporting.Hosts;
using FrontCounters.Web.Hosting;
using FrontCounters.Web.Pages.Areas;
using Microsoft.Extensions.Options;

namespace FrontCounters.Web.Commands;

/// <summary>
/// <c>export</c>: serves the site to this machine alone and writes all of it as files, with those from which a script answers
/// what the running site would; what neither can answer is left out.
/// </summary>
public sealed class ExportCommand(TextWriter output)
{
    /// <summary>The page for addresses without a file; the name that most hosts look for.</summary>
    private const string Refusal = "404.html";

    public static Command Build(ExportCommand export, Func<WebApplication> site)
    {
        var folder = new Argument<string>("FOLDER")
        {
            Description = "a new or empty folder, or one that holds an older export",
        }.WithoutDash();
        var diff = new Option<string?>("--diff")
        {
            Description = "an older export, or its manifest: says what to upload and delete, and which addresses to purge from caches",
            HelpName = "OLDER",
        };
        var command = new Command(
            "export",
            "Writes the whole site as files. Site:Address must be set to the address that the files will have; Site:Live may "
            + "be set to a running site that answers what they cannot.")
        {
            folder, diff,
        };
        command.SetAction(call => export.RunAsync(call.GetRequiredValue(folder), call.GetValue(diff), site()));
        return command;
    }

    /// <returns>The exit code: 0 once the folder is whole, 1 where it is as it was.</returns>
    private async Task<int> RunAsync(string path, string? older, WebApplication app)
    {
        var site = app.Services.GetRequiredService<IOptions<SiteAddress>>().Value;
        var folder = new ExportFolder(path);
        var missing = string.IsNullOrEmpty(site.Address) ? "Site:Address must be set to the address that the files will have." : null;
        if ((missing ?? folder.Refusal) is { } refusal)
        {
            await output.WriteLineAsync(refusal);
            return 1;
        }

        CopyManifest? before;
        try
        {
            // Read first: it may be the folder that is replaced.
            before = older is null ? null : CopyManifest.Read(older);
        }
        catch (IOException unreadable)
        {
            await output.WriteLineAsync(unreadable.Message);
            return 1;
        }

        using var stopped = new CancellationTokenSource();
        ConsoleCancelEventHandler stop = (_, pressed) => (pressed.Cancel, _) = (true, stopped.CancelAsync());
        Console.CancelKeyPress += stop;
        await app.Services.OpenRecordAsync();
        await app.StartAsync(stopped.Token);
        try
        {
            using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false })
            {
                BaseAddress = new Uri(app.Urls.First()),
            };
            var manifest = await WriteAsync(folder, client, app.Services, site.Live, stopped.Token);
            foreach (var line in before is null ? [] : manifest.Since(before).Lines(site.Address!.TrimEnd('/')))
            {
                await output.WriteLineAsync(line);
            }

            return 0;
        }
        catch (Exception failure) when (failure is ExportFailedException or IOException or UnauthorizedAccessException
            or HttpRequestException or OperationCanceledException)
        {
            folder.GiveUp();
            await output.WriteLineAsync();
            await output.WriteLineAsync(stopped.IsCancellationRequested ? "Stopped." : failure.Message);
            await output.WriteLineAsync($"{folder.Path} is as it was.");
            return 1;
        }
        finally
        {
            Console.CancelKeyPress -= stop;
            await app.StopAsync();
        }
    }

    /// <summary>Writes the site that a client asks for.</summary>
    /// <param name="folder">Where to; it is replaced when the copy is whole.</param>
    /// <param name="client">Follows no redirect.</param>
    /// <param name="site">What the site is made of.</param>
    /// <param name="live">A running site for what the copy cannot answer.</param>
    /// <param name="cancellation">Stops between two files.</param>
    /// <param name="isLeftOut">Addresses of which a sample does without.</param>
    public async Task<CopyManifest> WriteAsync(
        ExportFolder folder, HttpClient client, IServiceProvider site, string? live, CancellationToken cancellation,
        Func<string, bool>? isLeftOut = null)
    {
        var began = Stopwatch.GetTimestamp();
        var bar = new ProgressBar(output, "Export");
        var walked = CopiedAddresses.FromSite(site);
        folder.Begin();
        var copy = new SiteCopy(client, folder.Draft, address => AreaAddresses.IsPicture(address) || isLeftOut?.Invoke(address) == true);
        await copy.CopyAsync(walked.Pages, walked.Others, bar.Report, cancellation);
        await copy.CopyRefusalAsync(Refusal, cancellation);
        await copy.SendOnAsync(live, cancellation);
        var addresses = copy.Files.Select(file => file.Address).ToHashSet(StringComparer.Ordinal);
        List<CopiedFile> files = [.. copy.Files, .. AnswerFiles.Write(site, folder.Draft, addresses, cancellation)];
        files.AddRange(HostFiles.From(files, site).Write(folder.Draft, folder.Path).ToList());
        var manifest = folder.Finish(files);
        var pages = manifest.Files.Count(file => file.IsHtml);
        await output.WriteLineAsync(
            $"{pages} pages and {manifest.Files.Count - pages} files, {manifest.Files.Sum(file => file.Bytes) / 1e6:0} MB, are in {folder.Path}, after "
            + $"{Stopwatch.GetElapsedTime(began).TotalSeconds:0} s. {ExportFolder.List} says which file answers which address.");
        return manifest;
    }
}
