using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using CsvHelper;
using FrontCounters.Data.Files;

namespace FrontCounters.Data.Releases;

/// <summary>Writes the files of the last release again, as the present data package describes them.</summary>
public static class LastRelease
{
    /// <param name="present">The folder that holds the log, and an editor's changes.</param>
    /// <param name="last">The rows of the last release.</param>
    /// <param name="folder">An empty folder.</param>
    public static void Write(DataFolder present, RecordRows last, string folder)
    {
        var files = present.Files();
        var keptWhole = last.Names.Where(row => row.Table == RowsOfFiles.Files).Select(row => row.Key).ToHashSet(StringComparer.Ordinal);
        using var package = JsonDocument.Parse(files.Single(file => file.Name == DataPackage.File).Content);
        foreach (var resource in package.RootElement.GetProperty("resources").EnumerateArray())
        {
            var path = resource.GetProperty("path").GetString()!;
            var target = Path.Combine(folder, path);
            if (LogFileNames.IsPartOf(path) || path == NotQuotedPassage.File)
            {
                File.Copy(Path.Combine(present.Path, path), target);
            }
            // Of a table that the log keeps as one file there are no rows.
            else if (!keptWhole.Contains(path) && resource.TryGetProperty("schema", out var schema))
            {
                WriteTable(last, resource.GetProperty("name").GetString()!, schema, target);
            }
            else
            {
                File.WriteAllBytes(target, WithHash(present, path, last.Cell(new RowName(RowsOfFiles.Files, path), "sha256")));
            }
        }

        File.Copy(Path.Combine(present.Path, DataPackage.File), Path.Combine(folder, DataPackage.File));
    }

    private static void WriteTable(RecordRows last, string table, JsonElement schema, string target)
    {
        using var csv = new CsvWriter(new StreamWriter(target), CultureInfo.InvariantCulture);
        string[] columns = [.. schema.GetProperty("fields").EnumerateArray().Select(field => field.GetProperty("name").GetString()!)];
        Array.ForEach(columns, csv.WriteField);
        csv.NextRecord();
        foreach (var row in last.Names.Where(row => row.Table == table))
        {
            Array.ForEach(columns, column => csv.WriteField(last.Cell(row, column)));
            csv.NextRecord();
        }
    }

    /// <summary>The log keeps only the hash of a file of outlines: it is the present one, or the first. A third is not kept.</summary>
    private static byte[] WithHash(DataFolder present, string path, string hash)
    {
        var now = File.ReadAllBytes(Path.Combine(present.Path, path));
        using var zip = ZipFile.OpenRead(Path.Combine(present.Path, LogFileNames.FirstRelease));
        if (Convert.ToHexStringLower(SHA256.HashData(now)) == hash || zip.GetEntry(path) is not { } entry)
        {
            return now;
        }

        using var content = entry.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }
}
