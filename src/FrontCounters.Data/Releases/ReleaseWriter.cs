using System.Globalization;
using System.IO.Compression;
using CsvHelper;
using CsvHelper.Configuration;
using FrontCounters.Data.Files;
using FrontCounters.Data.Record;
using FrontCounters.Data.Time;

namespace FrontCounters.Data.Releases;

/// <summary>Adds a release to the log of a data folder. What stands in the log is never written again.</summary>
public static class ReleaseWriter
{
    /// <summary>The oldest time that a zip can hold: the same data makes the same bytes.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly CsvConfiguration Settings = new(CultureInfo.InvariantCulture) { NewLine = "\n" };

    public static void Append(DataFolder folder, LoggedRelease release, IReadOnlyList<LogLine> lines)
    {
        var changes = With(Path.Combine(folder.Path, LogFileNames.ChangesFile), lines.Select(line => new[]
        {
            Number(line.Release), line.Row.Table, line.Row.Key, line.Column, line.Before, line.After,
            EnumNames.Name(line.Kind), line.Reason,
        }));
        var releases = With(Path.Combine(folder.Path, LogFileNames.ReleasesFile),
        [
            [
                Number(release.Number),
                UtcTime.Write(release.Published),
                release.Rows,
                release.Reason,
            ],
        ]);
        new LogFiles(folder).Replace(changes, releases);
    }

    /// <summary>Keeps the data as it is first published.</summary>
    public static void KeepFirst(DataFolder folder, IEnumerable<DataFile> files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in files.Where(file => !LogFileNames.IsPartOf(file.Name)))
            {
                var entry = zip.CreateEntry(file.Name, CompressionLevel.SmallestSize);
                entry.LastWriteTime = NoTime;
                using var content = entry.Open();
                content.Write(file.Content);
            }
        }

        var first = Path.Combine(folder.Path, LogFileNames.FirstRelease);
        File.WriteAllBytes($"{first}.draft", bytes.ToArray());
        File.Move($"{first}.draft", first, overwrite: true);
    }

    private static string With(string file, IEnumerable<string[]> rows)
    {
        var text = File.ReadAllText(file);
        using var written = new StringWriter(CultureInfo.InvariantCulture);
        written.Write(text.Length == 0 || text.EndsWith('\n') ? text : text + "\n");
        using (var csv = new CsvWriter(written, Settings, leaveOpen: true))
        {
            foreach (var row in rows)
            {
                Array.ForEach(row, csv.WriteField);
                csv.NextRecord();
            }
        }

        return written.ToString();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
