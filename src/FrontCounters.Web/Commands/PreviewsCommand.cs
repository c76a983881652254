using System.Diagnostics;
using FrontCounters.Data;
using FrontCounters.Web.Hosting;
using FrontCounters.Web.Previews;
using Microsoft.Extensions.Options;

namespace FrontCounters.Web.Commands;

/// <summary>
/// <c>previews [--chromium PATH] [--out FOLDER] [--only KIND]</c>: serves the site to this machine alone and has a headless Chromium
/// take the picture of every link's preview.
/// </summary>
public sealed class PreviewsCommand(TextWriter output)
{
    private const string Usage =
        "Usage: previews [--chromium PATH of the program] [--out FOLDER] [--only london, boroughs, stations or rounds]. "
        + "Without them a Chromium on the path takes all pictures, into the folder that the site serves them from.";

    private static readonly string[] Programs = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <returns>The exit code: 0 if every picture was made, 1 if not, 2 for a call that cannot be understood.</returns>
    public async Task<int> RunAsync(string[] arguments, WebApplication app)
    {
        if (Asked.Read(arguments) is not { } asked)
        {
            await output.WriteLineAsync(Usage);
            return 2;
        }

        if ((asked.Chromium ?? OnThePath()) is not { } chromium || !File.Exists(chromium))
        {
            await output.WriteLineAsync("No Chromium was found, so no picture was made: the site shows one for all. " + Usage);
            return 1;
        }

        await app.Services.OpenRecordAsync();
        await app.StartAsync();
        try
        {
            var folder = asked.Folder ?? app.Services.GetRequiredService<IOptions<RecordPlaces>>().Value.PreviewsFolder;
            var all = PreviewAddress.All(app.Services.GetRequiredService<CounterRecord>())
                .Where(address => asked.Only is null || address.Kind == asked.Only);
            return await TakeAllAsync([.. all], app.Urls.First(), chromium, Path.GetFullPath(folder));
        }
        finally
        {
            await app.StopAsync();
        }
    }

    private async Task<int> TakeAllAsync(
        PreviewAddress[] all, string site, string chromium, string folder)
    {
        var bar = new ProgressBar(output, "Previews");
        for (var made = 0; made < all.Length; made++)
        {
            var file = Path.Combine(folder, all[made].File);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            if (!await TakeAsync(chromium, site + all[made].Page, file))
            {
                await output.WriteLineAsync($"{chromium} did not take the picture of {all[made].Page}. {made} were made.");
                return 1;
            }

            bar.Report((made + 1.0) / all.Length);
        }

        await output.WriteLineAsync($"{all.Length} previews are in {folder}");
        return 0;
    }

    /// <summary>A picture is whole before it takes the place of an older one.</summary>
    private static async Task<bool> TakeAsync(string chromium, string address, string file)
    {
        var draft = file + ".new.png";
        var start = new ProcessStartInfo(chromium)
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        string[] given =
        [
            // The sandbox cannot start in most containers; the only page that is opened is ours.
            "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--force-device-scale-factor=1",
            "--disable-background-networking", "--no-first-run", $"--screenshot={draft}",
            $"--window-size={PreviewAddress.Width},{PreviewAddress.Height}", address,
        ];
        Array.ForEach(given, start.ArgumentList.Add);
        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await Task.WhenAll(
                process.StandardError.ReadToEndAsync(patience.Token),
                process.StandardOutput.ReadToEndAsync(patience.Token),
                process.WaitForExitAsync(patience.Token));
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            return false;
        }

        if (process.ExitCode != 0 || !File.Exists(draft))
        {
            return false;
        }

        File.Move(draft, file, overwrite: true);
        return true;
    }

    private static string? OnThePath() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => Programs.Select(program => Path.Combine(folder, program)))
            .FirstOrDefault(File.Exists);

    /// <summary>What the command was called with.</summary>
    private sealed record Asked(string? Chromium, string? Folder, PreviewKind? Only)
    {
        /// <returns>None where it cannot be understood.</returns>
        public static Asked? Read(string[] arguments) => arguments switch
        {
            [] => new Asked(null, null, null),
            ["--chromium", var path, .. var rest] => Read(rest) is { } asked ? asked with { Chromium = path } : null,
            ["--out", var path, .. var rest] => Read(rest) is { } asked ? asked with { Folder = path } : null,
            ["--only", var kind, .. var rest] => Read(rest) is { } asked
                && Enum.TryParse<PreviewKind>(kind, ignoreCase: true, out var only) && Enum.IsDefined(only)
                ? asked with { Only = only }
                : null,
            _ => null,
        };
    }
}
