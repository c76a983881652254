using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Downloads;

/// <summary>
/// Clients that programs make of <c>/openapi.json</c>, compiled and called: a list with a shared choice, a single item, a round,
/// the nearest counter, and a refusal. One generator every day, the two others in turn, as the two that look for faults.
/// </summary>
[Collection(BrowserCollection.Name)]
public sealed class ClientTests(BrowserSite site)
{
    private const string Expected = """[5,"24/7","The 2025 closures","lavender-hill","station-not-found"]""";

    [FactWithNode("openapi-typescript")]
    public async Task Generate_WithOpenApiTypeScript_MakesAClientThatCalls() => Assert.Equal(
        Expected,
        await CallAsync("openapi-fetch.ts", (document, folder) => Programs.RunAsync(
            "node", NodeTools.PathOf("node_modules/openapi-typescript/bin/cli.js"), document, "-o", $"{folder}/generated.d.ts")));

    [FactWithTool("microsoft.openapi.kiota", 3, 0)]
    public async Task Generate_WithKiota_MakesAClientThatCalls()
    {
        Environment.SetEnvironmentVariable("KIOTA_TUTORIAL_ENABLED", "false");
        Environment.SetEnvironmentVariable("KIOTA_OFFLINE_ENABLED", "true");
        Assert.Equal(Expected, await CallAsync("kiota.ts", async (document, folder) => Assert.DoesNotContain(
            "Duplicate",
            await ToolAsync(
                "kiota", "generate", "-l", "typescript", "-d", document, "-o", $"{folder}/generated", "-c", "Api",
                "--clean-output", "--exclude-backward-compatible", "--log-level", "warning"),
            StringComparison.Ordinal)));
    }

    [FactWithTool("nswag.consolecore", 3, 1)]
    public async Task Generate_WithNSwag_MakesAClientThatCalls() => Assert.Equal(
        Expected,
        await CallAsync("nswag.ts", (document, folder) => ToolAsync(
            "nswag", "openapi2tsclient", $"/input:{document}", $"/output:{folder}/generated.ts", "/template:Fetch",
            "/typeStyle:Interface", "/dateTimeType:String")));

    [FactWithNode("@redocly/cli", 3, 1)]
    public async Task Lint_WithRedocly_FindsNothing()
    {
        var told = await LintAsync(document => ["node", NodeTools.PathOf("node_modules/@redocly/cli/bin/cli.js"), "lint", document]);

        Assert.Contains("Your API description is valid", told, StringComparison.Ordinal);
        Assert.DoesNotMatch("[0-9] (warning|problem)", told);
    }

    [FactWithNode("@stoplight/spectral-cli", 3, 2)]
    public async Task Lint_WithSpectral_FindsNothing() => Assert.Contains(
        "No results",
        await LintAsync(document =>
        [
            "node", NodeTools.PathOf("node_modules/@stoplight/spectral-cli/dist/index.js"), "lint", document,
            "--ruleset", NodeTools.PathOf("spectral.yaml"), "--fail-severity", "hint",
        ]),
        StringComparison.Ordinal);

    /// <summary>Below Tools, where what a client rests on is found.</summary>
    private static DirectoryInfo Folder() => Directory.CreateDirectory(NodeTools.PathOf($"node_modules/.cache/client-{Guid.NewGuid():N}"));

    private static Task<string> ToolAsync(params string[] command) =>
        Programs.RunInAsync(NodeTools.PathOf("."), "dotnet", ["tool", "run", .. command]);

    private async Task<string> LintAsync(Func<string, string[]> command)
    {
        var folder = Folder();
        try
        {
            var words = command(await DocumentAsync(folder));
            return await Programs.RunAsync(words[0], words[1..]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<string> CallAsync(string script, Func<string, string, Task> generate)
    {
        var folder = Folder();
        try
        {
            File.Copy(NodeTools.PathOf($"clients/{script}"), Path.Combine(folder.FullName, script));
            await generate(await DocumentAsync(folder), folder.FullName);
            var (exitCode, output, errors) = await NodeTools.RunAsync(["clients/run.mjs", folder.FullName, script, site.Site.Address]);
            Assert.True(exitCode == 0, output + errors);
            return output.Trim();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<string> DocumentAsync(DirectoryInfo folder)
    {
        using var client = new HttpClient();
        var file = Path.Combine(folder.FullName, "openapi.json");
        await File.WriteAllTextAsync(file, await client.GetStringAsync($"{site.Site.Address}/openapi.json"));
        return file;
    }
}
