namespace FrontCounters.Web.Tests.Infrastructure;

internal static class HtmlValidate
{
    public const string Package = "html-validate";

    /// <summary>Reads every page in a folder.</summary>
    /// <returns>The code with which it ended, zero where it found nothing, and all that it wrote.</returns>
    public static async Task<(int ExitCode, string Output)> ReadAsync(string folder)
    {
        var (exitCode, output, errors) = await NodeTools.RunAsync(
            [
                NodeTools.PathOf("node_modules/html-validate/bin/html-validate.mjs"),
                "--config", NodeTools.PathOf("html-validate.mjs"),
                "--formatter", "codeframe", ".",
            ],
            folder);
        return (exitCode, output + errors);
    }
}
