using System.Net.Sockets;
using System.Reflection;
using System.Runtime.CompilerServices;
using FrontCounters.Data.Files;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace FrontCounters.Web.Hosting;

public static class RunOrRefuse
{
    /// <summary>Runs the site or a command, and says in a sentence what keeps it from starting.</summary>
    /// <param name="args">What the program was called with.</param>
    /// <param name="run">Gives the exit code.</param>
    /// <returns>The exit code: 1 where it was kept from it.</returns>
    public static async Task<int> RunAsync(string[] args, Func<Task<int>> run)
    {
        // Opened and tried first: a process that is short of file descriptors could not, when it has something to say.
        var errors = Console.Error;
        using (var console = Console.OpenStandardError())
        {
            console.Write([]);
        }

        var program = CommandLineSettings.AreAll(args) ? "The site does not start" : $"The command {args[0]} does not run";
        try
        {
            return await run();
        }
        catch (Exception problem) when (problem is not HostAbortedException)
        {
            await errors.WriteLineAsync($"{program}: {SentenceOf(Innermost(problem)) ?? problem.ToString()}");
            return 1;
        }
    }

    /// <returns>None for a mistake of ours: whoever is to mend that needs to know where it happened.</returns>
    private static string? SentenceOf(Exception problem) => problem switch
    {
        // First, and by itself: where no file can be opened, the types below cannot be looked at either.
        FileNotFoundException { FileName: { } file } missing when IsOfTheProgram(file) => Unopened(missing),
        FileLoadException { FileName: not null } missing => Unopened(missing),
        IOException or UnauthorizedAccessException => problem.Message,
        _ => IsOfTheSurroundings(problem) ? problem.Message : null,
    };

    private static bool IsOfTheProgram(string file) => file.Contains(", Version=", StringComparison.Ordinal);

    private static string Unopened(IOException missing) =>
        $"{missing.Message.TrimEnd()} If it is there, more files must be allowed to be open at once (ulimit -n).";

    /// <summary>True for what settings, ports and the data can bring about.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool IsOfTheSurroundings(Exception problem) => problem is InvalidOperationException
        or FormatException
        or ArgumentException
        or InvalidDataException
        or RecordRefusedException
        or OptionsValidationException
        or SocketException
        or SqliteException;

    /// <summary>A type that could not be made ready, because a file of its own could not be opened, only says its name.</summary>
    private static Exception Innermost(Exception problem) =>
        problem is TypeInitializationException or TargetInvocationException or AggregateException
        && problem.InnerException is { } inner
            ? Innermost(inner)
            : problem;
}
