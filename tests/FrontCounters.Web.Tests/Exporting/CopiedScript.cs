using System.Text.Json;
using FrontCounters.Web.Exporting.Answering;
using FrontCounters.Web.Tests.Infrastructure;

namespace FrontCounters.Web.Tests.Exporting;

/// <summary>The script of a copy, run by Node over its files.</summary>
internal static class CopiedScript
{
    /// <summary>Asks it all questions. It fails the test where one is answered otherwise than expected.</summary>
    /// <param name="copy">The copy's folder.</param>
    /// <param name="lines">What <see cref="ExpectedAnswer"/> made.</param>
    /// <returns>How many were answered as expected, and how many it would not answer.</returns>
    public static async Task<(int Same, int Unanswered)> AskAsync(string copy, IEnumerable<string> lines)
    {
        var (code, output, errors) = await NodeTools.RunAsync(
            ["copied-answers.mjs", Checkout.PathOf("src/FrontCounters.Web/wwwroot/js/copy"), copy], input: string.Join('\n', lines));
        Assert.True(code == 0, errors);
        using var counts = JsonDocument.Parse(output);
        Assert.True(counts.RootElement.Number("different") == 0, $"{output}{errors}");
        return (counts.RootElement.Number("same"), counts.RootElement.Number("unanswered"));
    }

    /// <summary>Writes a file of a copy, as the export does.</summary>
    public static void Write<T>(string copy, string name, T value)
    {
        var path = Path.Combine(copy, "copy", name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, JsonSerializer.SerializeToUtf8Bytes(value, AnswerFiles.Json));
    }
}
