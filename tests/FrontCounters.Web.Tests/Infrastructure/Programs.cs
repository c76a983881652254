using System.Diagnostics;

namespace FrontCounters.Web.Tests.Infrastructure;

/// <summary>Programs of the system, run to their end.</summary>
internal static class Programs
{
    /// <returns>All that it wrote.</returns>
    public static Task<string> RunAsync(string program, params string[] arguments) => RunInAsync(null, program, arguments);

    /// <param name="folder">Where it is started; here without one.</param>
    /// <param name="program">The program.</param>
    /// <param name="arguments">What it is given.</param>
    /// <returns>All that it wrote.</returns>
    public static async Task<string> RunInAsync(string? folder, string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder ?? "",
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        var told = await output + await errors;
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)}: {told}");
        return told;
    }
}
