using System.Text;
using System.Text.Json;
using FrontCounters.Data;
using FrontCounters.Data.Files;
using FrontCounters.Web.Citations;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Data;

/// <summary>What goes into the zip beside the data: a readme, the licence, how to cite.</summary>
public static class ReleasePapers
{
    public static IEnumerable<DataFile> For(CounterRecord record, IReadOnlyList<DataFile> files)
    {
        yield return Text("CITATION.cff", CitationFile.Write(record.Release));
        yield return Text("LICENCE.md", Licence());
        yield return Text("README.md", Readme(record, files.Single(file => file.Name == "datapackage.json")));
    }

    private static DataFile Text(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    private static string Readme(CounterRecord record, DataFile package)
    {
        using var described = JsonDocument.Parse(package.Content);
        var text = new StringBuilder()
            .Append("# ").AppendLine(TextOf(described.RootElement, "title"))
            .AppendLine().AppendLine(TextOf(described.RootElement, "description"))
            .AppendLine().Append("Release: ").AppendLine(record.Release.Id)
            .Append("Newest source: ").AppendLine(Say.Day(record.AsOf(DateOnly.MaxValue)))
            .AppendLine().AppendLine("`datapackage.json` (Frictionless Data Package v2) describes every file and column.")
            .AppendLine("Every row names its sources by their ids in `sources.csv`. CSV files are UTF-8 with one header line.")
            .AppendLine(PackedFiles.Form)
            .AppendLine("The release above is the SHA-256 of the files as the site reads them, before that.")
            .AppendLine("`LICENCE.md` has the licences, `CITATION.cff` how to cite.").AppendLine();
        foreach (var resource in described.RootElement.GetProperty("resources").EnumerateArray())
        {
            text.AppendLine($"- `{TextOf(resource, "path")}`: {TextOf(resource, "description")}");
        }

        return text.Replace("\r\n", "\n").ToString();
    }

    private static string TextOf(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static string Licence()
    {
        using var resource = typeof(ReleasePapers).Assembly.GetManifestResourceStream("licence.md")!;
        using var reader = new StreamReader(resource);
        return reader.ReadToEnd();
    }
}
