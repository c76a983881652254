using System.Diagnostics;

namespace FrontCounters.Web.Tests.Infrastructure;

/// <summary>The programs that <c>tests/run</c> installs below Tools, run by the Node of this machine.</summary>
internal static class NodeTools
{
    private static readonly string Tools = Checkout.PathOf("tests/FrontCounters.Web.Tests/Tools");

    public static string PathOf(string file) => Path.Combine(Tools, file);

    /// <summary>Why a package of Tools cannot be used here, with what to do about it; nothing when it can.</summary>
    public static string? WhyMissing(string package) =>
        FindNode() is null ? "Node is not on the path: install it and run tests/run."
        : !File.Exists(PathOf($"node_modules/{package}/package.json"))
            ? $"{package} is not installed: run tests/run, which installs it with npm."
            : null;

    /// <param name="arguments">A script and what it is given.</param>
    /// <param name="folder">Where it is started; in Tools without one.</param>
    /// <param name="input">What it reads from standard input.</param>
    /// <param name="timeZone">The clock that it keeps; the machine's own without one.</param>
    /// <returns>The code with which it ended, zero where all is well, and what it wrote.</returns>
    public static async Task<(int ExitCode, string Output, string Errors)> RunAsync(
        string[] arguments, string? folder = null, string input = "", string? timeZone = null)
    {
        var start = new ProcessStartInfo(FindNode()!, arguments)
        {
            WorkingDirectory = folder ?? Tools,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (timeZone is not null)
        {
            start.Environment["TZ"] = timeZone;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }

    private static string? FindNode() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => (string[])[Path.Combine(folder, "node"), Path.Combine(folder, "node.exe")])
            .FirstOrDefault(File.Exists);
}
