using System.CommandLine;
using System.Diagnostics;
using FrontCounters.Data;
using FrontCounters.Web.Hosting;
using FrontCounters.Web.Previews;
using Microsoft.Extensions.Options;

namespace FrontCounters.Web.Commands;

/// <summary>
/// <c>previews</c>: serves the site to this machine alone and has a headless Chromium take the picture of every link's preview.
/// </summary>
public sealed class PreviewsCommand(TextWriter output)
{
    private static readonly string[] Programs = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static Command Build(PreviewsCommand previews, Func<WebApplication> site)
    {
        var chromium = new Option<string?>("--chromium")
        {
            HelpName = "PATH",
            Description = "the program that takes the pictures; by default a Chromium on the path",
        };
        var folder = new Option<string?>("--out")
        {
            HelpName = "FOLDER",
            Description = "where they are put; by default the folder that the site serves them from",
        };
        var only = new Option<string?>("--only")
        {
            HelpName = "KIND",
            Description = "london, boroughs, stations or rounds; by default all",
        }.MustBe(text => KindOf(text) is not null, "london, boroughs, stations or rounds");
        var command = new Command("previews", "Takes the pictures that links to boroughs, stations and rounds are shown with.")
        {
            chromium, folder, only,
        };
        command.SetAction(call => previews.RunAsync(
            call.GetValue(chromium), call.GetValue(folder), KindOf(call.GetValue(only)), site()));
        return command;
    }

    /// <returns>The exit code: 0 if every picture was made, 1 if not.</returns>
    public async Task<int> RunAsync(string? program, string? folder, PreviewKind? only, WebApplication app)
    {
        if ((program ?? OnThePath()) is not { } chromium || !File.Exists(chromium))
        {
            await output.WriteLineAsync(
                "No Chromium was found, so no picture was made: the site shows one for all. --chromium says where one is.");
            return 1;
        }

        await app.Services.OpenRecordAsync();
        await app.StartAsync();
        try
        {
            var pictures = folder ?? app.Services.GetRequiredService<IOptions<RecordPlaces>>().Value.PreviewsFolder;
            var all = PreviewAddress.All(app.Services.GetRequiredService<CounterRecord>())
                .Where(address => only is null || address.Kind == only);
            return await TakeAllAsync([.. all], app.Urls.First(), chromium, Path.GetFullPath(pictures));
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

    /// <summary>By its name: a number would be read as one too.</summary>
    private static PreviewKind? KindOf(string? name) => Enum.GetValues<PreviewKind>()
        .Cast<PreviewKind?>().FirstOrDefault(kind => $"{kind}".Equals(name, StringComparison.OrdinalIgnoreCase));
}
