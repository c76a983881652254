using System.Net.Sockets;
using System.Reflection;
using FrontCounters.Data.Loading;
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
        // Opened first: a process that is short of file descriptors could not open it when it has something to say.
        var errors = Console.Error;
        var program = args is [var command, ..] && !command.StartsWith('-') && !command.Contains('=', StringComparison.Ordinal)
            ? $"The command {command} does not run"
            : "The site does not start";
        try
        {
            return await run();
        }
        catch (Exception problem) when (problem is not HostAbortedException)
        {
            var refusal = Innermost(problem);
            // Anything else is a mistake of ours, and whoever is to mend it needs to know where.
            await errors.WriteLineAsync($"{program}: {(IsOfTheSurroundings(refusal) ? refusal.Message : problem)}");
            return 1;
        }
    }

    /// <summary>True for what settings, files, ports and the data can bring about.</summary>
    private static bool IsOfTheSurroundings(Exception problem) => problem is RecordRefusedException
        or OptionsValidationException
        or InvalidOperationException
        or InvalidDataException
        or FormatException
        or ArgumentException
        or IOException
        or UnauthorizedAccessException
        or SocketException
        or SqliteException;

    /// <summary>A type that could not be made ready, because a file of its own could not be opened, only says its name.</summary>
    private static Exception Innermost(Exception problem) =>
        problem is TypeInitializationException or TargetInvocationException or AggregateException
        && problem.InnerException is { } inner
            ? Innermost(inner)
            : problem;
}
