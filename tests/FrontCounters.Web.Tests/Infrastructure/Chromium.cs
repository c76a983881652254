using Microsoft.Playwright;

namespace FrontCounters.Web.Tests.Infrastructure;

/// <summary>The Chromium of this machine, found in the order in which <c>tests/run</c> looks.</summary>
internal static class Chromium
{
    private static readonly string[] Commands =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>The full path of the program.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static string Executable(IPlaywright playwright)
    {
        if (Environment.GetEnvironmentVariable("CHROME_PATH") is { Length: > 0 } chosen)
        {
            return chosen;
        }

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return Commands
            .SelectMany(command => folders.Select(folder => Path.Combine(folder, command)))
            .Append(playwright.Chromium.ExecutablePath)
            .FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException(
                "No Chromium was found. Run tests/run, which installs one, or set CHROME_PATH to its program.");
    }
}
