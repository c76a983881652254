using System.Diagnostics;
using System.Globalization;

namespace FrontCounters.Web.Tests.Infrastructure;

/// <summary>The program as whoever runs the site starts it: a process of its own.</summary>
internal static class StartedProgram
{
    private const string Listening = "Now listening on: ";

    private static readonly string Assembly = typeof(Site).Assembly.Location;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <param name="arguments">What it is called with.</param>
    /// <param name="settings">Settings, as the environment names them (<c>Site__Address</c>).</param>
    /// <returns>How it ended, and all that it wrote.</returns>
    public static async Task<(int ExitCode, string Output, string Errors)> RunAsync(
        string[] arguments, params (string Name, string Value)[] settings)
    {
        using var process = Start(arguments, settings);
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(patience.Token);
            var errors = process.StandardError.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            return (process.ExitCode, await output, await errors);
        }
        finally
        {
            // A site that has started after all would go on for ever.
            process.Kill();
        }
    }

    /// <param name="path">What the site is asked for once it says where it listens.</param>
    /// <param name="arguments">What it is called with.</param>
    /// <returns>Its answer.</returns>
    public static async Task<string> AskAsync(string path, params string[] arguments)
    {
        using var process = Start(arguments);
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            using var client = new HttpClient { BaseAddress = await ListeningAsync(process, patience.Token) };
            return await client.GetStringAsync(new Uri(path, UriKind.Relative), patience.Token);
        }
        finally
        {
            process.Kill();
        }
    }

    /// <summary>The site, from the moment at which it listens; whoever starts it ends it.</summary>
    /// <returns>The process, where it listens, and what it writes from then on.</returns>
    public static async Task<(Process Process, Uri Address, Task<string> Log)> ServeAsync(params string[] arguments)
    {
        var process = Start(arguments);
        using var patience = new CancellationTokenSource(Patience);
        var address = await ListeningAsync(process, patience.Token);
        return (process, address, process.StandardOutput.ReadToEndAsync(CancellationToken.None));
    }

    /// <summary>The same with a database that is there already, a free port, and nothing made before it is asked for.</summary>
    /// <param name="settings">What is set besides.</param>
    public static async Task<(Process Process, Uri Address, Task<string> Log)> ServeBuiltAsync(params string[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("front-counters-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Delete(recursive: true);
        var database = Path.Combine(folder.FullName, "record.db");
        await File.WriteAllBytesAsync(database, BuiltDatabase.Bytes);
        return await ServeAsync(["urls=http://127.0.0.1:0", $"Record:Database={database}", "Answers:Warm=false", .. settings]);
    }

    /// <param name="process">A program that was started.</param>
    /// <param name="signal">As <c>kill</c> names it: TERM, INT.</param>
    public static void Signal(Process process, string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
        Assert.Equal(0, kill.ExitCode);
    }

    /// <summary>Where it listens, once it says so.</summary>
    private static async Task<Uri> ListeningAsync(Process process, CancellationToken patience)
    {
        string? line;
        do
        {
            line = await process.StandardOutput.ReadLineAsync(patience)
                ?? throw new InvalidOperationException(await process.StandardError.ReadToEndAsync(patience));
        }
        while (!line.Contains(Listening, StringComparison.Ordinal));

        // A line for people or for machines.
        return new Uri(line[line.IndexOf("http://", StringComparison.Ordinal)..].Split('"')[0]);
    }

    private static Process Start(string[] arguments, params (string Name, string Value)[] settings)
    {
        // A shell lets what it starts in the background ignore SIGINT, and a test that runs there would hand that on.
        string[] program = OperatingSystem.IsLinux() ? ["env", "--default-signal=INT", "dotnet", Assembly] : ["dotnet", Assembly];
        var start = new ProcessStartInfo(program[0], [.. program[1..], .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }
}
