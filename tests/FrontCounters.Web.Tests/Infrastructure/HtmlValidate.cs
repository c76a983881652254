using System.Diagnostics;

namespace FrontCounters.Web.Tests.Infrastructure;

/// <summary>The html-validate that <c>tests/run</c> installs below Tools, run by the Node of this machine.</summary>
internal static class HtmlValidate
{
    private static readonly string Tools = Checkout.PathOf("tests/FrontCounters.Web.Tests/Tools");
    private static readonly string Script = Path.Combine(Tools, "node_modules/html-validate/bin/html-validate.mjs");
    private static readonly string Rules = Path.Combine(Tools, "html-validate.mjs");

    /// <summary>Why it cannot run here, with what to do about it; nothing when it can.</summary>
    public static string? WhyMissing =>
        FindNode() is null ? "Node is not on the path: install it and run tests/run."
        : !File.Exists(Script) ? "html-validate is not installed: run tests/run, which installs it with npm."
        : null;

    /// <summary>Reads every page in a folder.</summary>
    /// <returns>The code with which it ended, zero where it found nothing, and all that it wrote.</returns>
    public static async Task<(int ExitCode, string Output)> ReadAsync(string folder)
    {
        var start = new ProcessStartInfo(FindNode()!)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in (string[])[Script, "--config", Rules, "--formatter", "codeframe", "."])
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await errors);
    }

    private static string? FindNode() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => (string[])[Path.Combine(folder, "node"), Path.Combine(folder, "node.exe")])
            .FirstOrDefault(File.Exists);
}
