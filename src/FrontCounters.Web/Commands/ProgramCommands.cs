using System.CommandLine;
using System.CommandLine.Invocation;
using FrontCounters.Data.Files;
using FrontCounters.Web.Hosting;
using FrontCounters.Web.Watching;

namespace FrontCounters.Web.Commands;

/// <summary>The commands of the program, and how a call of them ends.</summary>
public static class ProgramCommands
{
    private const int NotUnderstood = 2;

    /// <summary>Data, settings and the site are looked for when a command runs: usage can be had without them.</summary>
    public static RootCommand All(TextWriter output) => new(
        "FrontCounters: the Metropolitan Police's front counters, and what became of those that closed. Without a command the "
        + "site is served; its settings may be given, such as --urls http://127.0.0.1:5080 or "
        + "--Site:Address=https://frontcounters.example.")
    {
        CheckCommand.Build(() => new CheckCommand(Data(), TimeProvider.System, output)),
        ReleaseCommand.Build(() => new ReleaseCommand(Data(), TimeProvider.System, output)),
        ConfirmCommand.Build(() => new EditedRows(Data(), TimeProvider.System, output), output),
        DecideCommand.Build(() => new EditedRows(Data(), TimeProvider.System, output), output),
        QuoteCommand.Build(() => new EditedRows(Data(), TimeProvider.System, output)),
        WatchCommand.Build(() => new WatchCommand(Data(), TimeProvider.System, () => new PoliteClient(SiteOfOurs()), output)),
        PostcodesCommand.Build(() => PostcodesCommand.FromSettings(output)),
        PreviewsCommand.Build(new PreviewsCommand(output), () => Site.OnLoopback()),
        ExportCommand.Build(new ExportCommand(output), () => Site.OnLoopback(("Site:Copy", "true"))),
    };

    /// <returns>The command's exit code; 2 for a call that cannot be understood.</returns>
    public static async Task<int> RunAsync(this Command command, string[] arguments, TextWriter output, TextWriter errors)
    {
        // A reason or a quotation may begin with @, which would be taken for a file of arguments.
        var call = command.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var refusal = call.Action as ParseErrorAction;
        // It finds -h alike to any short word.
        refusal?.ShowTypoCorrections = false;
        var code = await call.InvokeAsync(new InvocationConfiguration
        {
            Output = output,
            Error = errors,
            EnableDefaultExceptionHandler = false,
            // A command that has something to put back when it is stopped sees to that itself, for as long as it takes.
            ProcessTerminationTimeout = null,
        });
        return refusal is null ? code : NotUnderstood;
    }

    /// <summary>The site's settings, for a command that does not start it: those beside the program, then the environment's.</summary>
    internal static IConfiguration Settings() => new ConfigurationBuilder()
        .SetBasePath(AppContext.BaseDirectory)
        .AddJsonFile("appsettings.json", optional: true)
        .AddEnvironmentVariables()
        .Build();

    /// <summary>The site's own address, where it is set: servers that are asked can see who asks.</summary>
    private static Uri? SiteOfOurs() => Uri.TryCreate(Settings()["Site:Address"], UriKind.Absolute, out var address) ? address : null;

    /// <summary>The folder that is set for the site too; without one, the nearest above the program.</summary>
    private static DataFolder Data() => new(Settings()["Record:Data"] is { Length: > 0 } folder
        ? Directory.Exists(folder) ? folder : throw new DirectoryNotFoundException($"Record:Data is '{folder}', and there is no such folder.")
        : RecordPlaces.DataFolderAbove(AppContext.BaseDirectory));
}
