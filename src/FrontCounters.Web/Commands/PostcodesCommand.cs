using System.CommandLine;
using System.Globalization;
using FrontCounters.Data.Files;
using FrontCounters.Data.Geography;
using FrontCounters.Data.Loading;
using FrontCounters.Data.Postcodes;
using FrontCounters.Web.Hosting;
using Microsoft.Data.Sqlite;

namespace FrontCounters.Web.Commands;

/// <summary>
/// <c>postcodes import</c>: makes the database of exact postcodes from Code-Point Open:
/// a zip on this machine, one at an address, or the current release from Ordnance Survey.
/// </summary>
public sealed class PostcodesCommand(RecordPlaces places, PostcodeSettings settings, TimeProvider time, TextWriter output)
{
    private const int Sha256Digits = 64;

    /// <summary>How long to wait before a broken download is tried again.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromSeconds(1);

    public static Command Build(Func<PostcodesCommand> postcodes)
    {
        var from = new Argument<string?>("PATH or ADDRESS")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = "of the Code-Point Open zip; without it, the current release is downloaded from Ordnance Survey",
        }.WithoutDash();
        var sha256 = new Option<string?>("--sha256") { HelpName = "HEX", Description = "the zip's SHA-256; another zip is refused" }
            .MustBe(text => text.Length == Sha256Digits && text.All(char.IsAsciiHexDigit), $"{Sha256Digits} hexadecimal digits");
        var anyway = new Option<bool>("--anyway")
        {
            Description = "the zip may leave half or fewer of the postcodes that are held",
        };
        var import = new Command("import", "Makes the database of exact postcodes from Code-Point Open.") { from, sha256, anyway };
        import.SetAction(call => postcodes().RunAsync(
            new PostcodesArguments(call.GetValue(from), call.GetValue(sha256), call.GetValue(anyway))));
        return new Command("postcodes", "Imports exact postcodes.") { import };
    }

    /// <summary>With the settings of the site: the file beside the program, then the environment.</summary>
    public static PostcodesCommand FromSettings(TextWriter output)
    {
        var settings = ProgramCommands.Settings();
        return new PostcodesCommand(
            settings.GetSection("Record").Get<RecordPlaces>() ?? new RecordPlaces(),
            settings.GetSection("Postcodes").Get<PostcodeSettings>() ?? new PostcodeSettings(),
            TimeProvider.System,
            output);
    }

    /// <returns>The exit code: 0 once imported, 1 where the old database still stands, 2 where nothing says from where.</returns>
    public async Task<int> RunAsync(PostcodesArguments asked)
    {
        if (asked.From is null && settings.Address is null)
        {
            await output.WriteLineAsync("Give the path or address of the zip: Postcodes:Address, which would name one, is not set.");
            return 2;
        }

        if (!settings.IsUsable)
        {
            await output.WriteLineAsync("Postcodes:Address must be a full http or https address.");
            return 1;
        }

        using var stopped = new CancellationTokenSource();
        ConsoleCancelEventHandler stop = (_, pressed) =>
        {
            pressed.Cancel = true;
            stopped.Cancel();
        };
        Console.CancelKeyPress += stop;
        try
        {
            await ImportAsync(asked, stopped.Token);
            return 0;
        }
        catch (Exception refusal) when (refusal is CodePointRefusedException or DownloadFailedException
            or RecordRefusedException or OperationCanceledException or IOException or UnauthorizedAccessException
            or SqliteException)
        {
            await output.WriteLineAsync();
            await output.WriteLineAsync(stopped.IsCancellationRequested ? "Stopped." : refusal.Message);
            await output.WriteLineAsync("Nothing was imported; the postcodes that were there are still there.");
            return 1;
        }
        finally
        {
            Console.CancelKeyPress -= stop;
        }
    }

    private async Task ImportAsync(PostcodesArguments asked, CancellationToken cancellationToken)
    {
        if (asked.Path is { } path)
        {
            var sha256 = await CheckedAsync(path, asked.Sha256, md5: null, cancellationToken);
            Import(path, sha256, asked.Anyway, cancellationToken);
            return;
        }

        var downloaded = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(places.PostcodesFile))!, "codepo_gb.zip");
        Directory.CreateDirectory(Path.GetDirectoryName(downloaded)!);
        using var client = new HttpClient();
        var offer = asked.From is { } address
            ? new ZipOnOffer(new Uri(address), Md5: null)
            : await ZipOnOffer.ListedAtAsync(client, settings.Address!, cancellationToken);
        await output.WriteLineAsync($"Downloading {offer.Address}");
        var download = new ResumableDownload(client, FirstPause, output.WriteLine);
        var bar = new ProgressBar(output, "Downloading");
        await download.FetchAsync(offer.Address, downloaded, bar.Report, cancellationToken);
        try
        {
            var sha256 = await CheckedAsync(downloaded, asked.Sha256, offer.Md5, cancellationToken);
            Import(downloaded, sha256, asked.Anyway, cancellationToken);
        }
        finally
        {
            File.Delete(downloaded);
        }
    }

    /// <returns>The zip's SHA-256.</returns>
    private async Task<string> CheckedAsync(string file, string? sha256, string? md5, CancellationToken cancellationToken)
    {
        var checksums = await ZipChecksums.OfAsync(file, cancellationToken);
        await output.WriteLineAsync($"SHA-256 {checksums.Sha256}");
        checksums.MustBe(sha256, md5);
        return checksums.Sha256;
    }

    private void Import(string file, string sha256, bool anyway, CancellationToken cancellationToken)
    {
        using var zip = CodePointZip.Open(file);
        var problems = new ProblemList();
        var draft = new DataFolder(places.DataFolder).ReadChecked(texts: null, problems);
        problems.ThrowIfAny();
        var reach = new LondonReach(
            draft.Boroughs.Select(borough => borough.Value), new Boundaries(draft.Outlines));
        var database = new PostcodeDatabase(places.PostcodesFile);
        var bar = new ProgressBar(output, "Importing");
        var release = new PostcodeImport(reach, database, time, anyway).Run(zip, sha256, bar.Report, cancellationToken);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Imported Code-Point Open, release {release.Name}: {release.Held:N0} of {release.Read:N0} postcodes are within "
            + $"10 km of London or without a place ({release.Held - release.Placed:N0}), in {database.Path}"));
        output.WriteLine("A site that is running goes on with what it has: start it again.");
    }
}
