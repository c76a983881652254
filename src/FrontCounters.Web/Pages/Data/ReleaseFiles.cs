using System.IO.Compression;
using System.Security.Cryptography;
using FrontCounters.Data.Files;
using FrontCounters.Data.Loading;
using FrontCounters.Web.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace FrontCounters.Web.Pages.Data;

/// <summary>
/// The record as whole files: the zip of <c>data/</c>, for spreadsheets (<see cref="PackedFiles"/>), and the SQLite file, each made once for the release being served
/// and kept in memory. None where that release was not made from <c>data/</c>, or cannot be read.
/// </summary>
public sealed class ReleaseFiles(CurrentRecord current, IOptions<RecordPlaces> places, ILogger<ReleaseFiles> log)
{
    public const string ZipName = "front-counters.zip";
    public const string SqliteName = "front-counters.sqlite";

    /// <summary>The oldest time that a zip can hold: the same data makes the same bytes.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly Lock making = new();
    private readonly Dictionary<(string Release, string Name), ReleaseFile> made = [];

    public IReadOnlyList<ReleaseFile> All() => [.. new[] { Zip(), Sqlite() }.OfType<ReleaseFile>()];

    public ReleaseFile? Zip() => Made(ZipName, "application/zip", Zipped);

    public ReleaseFile? Sqlite() => Made(SqliteName, "application/vnd.sqlite3", Database);

    private ReleaseFile? Made(string name, string mediaType, Func<byte[]?> make)
    {
        lock (making)
        {
            var key = (current.Record.Release.Id, name);
            if (!made.TryGetValue(key, out var file) && MadeNow(name, make) is { } content)
            {
                Forget(current.ReleaseId, key.Id);
                made[key] = file = new ReleaseFile(name, mediaType, content);
            }

            return file;
        }
    }

    /// <summary>All but the newest release and the one that a request began with: none other can be asked for.</summary>
    private void Forget(string? newest, string asked)
    {
        foreach (var old in made.Keys.Where(file => file.Release != newest && file.Release != asked).ToList())
        {
            made.Remove(old);
        }
    }

    private byte[]? MadeNow(string name, Func<byte[]?> make)
    {
        try
        {
            return make();
        }
        catch (Exception problem) when (
            problem is IOException or UnauthorizedAccessException or SqliteException or RecordRefusedException)
        {
            log.LogWarning("{File} cannot be made: {Problem}", name, problem.Message);
            return null;
        }
    }

    private byte[]? Zipped()
    {
        if (FilesOfRelease() is not { } files)
        {
            return null;
        }

        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in files.Select(PackedFiles.Pack).Concat(ReleasePapers.For(current.Record, files)))
            {
                var entry = zip.CreateEntry(file.Name, CompressionLevel.Optimal);
                entry.LastWriteTime = NoTime;
                using var content = entry.Open();
                content.Write(file.Content);
            }
        }

        return bytes.ToArray();
    }

    private byte[]? Database()
    {
        var file = places.Value.DatabaseFile;
        return (current.Origin != RecordOrigin.Memory && File.Exists(file) ? Held(new RecordDatabase(file)) : null) ?? BuiltAnew();
    }

    /// <returns>None where something else has come to lie at its place.</returns>
    private byte[]? Held(RecordDatabase database)
    {
        try
        {
            return database.ReadBytesIfBuiltFrom(current.Record.Release.Id);
        }
        catch (SqliteException problem)
        {
            log.LogWarning("The database {Database} cannot be read: {Problem}", database.Path, problem.Message);
            return null;
        }
    }

    private byte[]? BuiltAnew()
    {
        if (FilesOfRelease() is not { } files)
        {
            return null;
        }

        // The folder of the data may be changed meanwhile.
        var copy = Directory.CreateTempSubdirectory("front-counters-");
        try
        {
            return RecordDatabase.BuildBytes(DataFolder.Written(copy.FullName, files));
        }
        finally
        {
            copy.Delete(recursive: true);
        }
    }

    /// <returns>None where the release served was made from none that are at hand.</returns>
    private IReadOnlyList<DataFile>? FilesOfRelease()
    {
        if (current.Opened.Files is { Count: > 0 } kept)
        {
            return kept;
        }

        var files = new DataFolder(places.Value.DataFolder).Files();
        return DataFolder.ReleaseIdOf(files) == current.Record.Release.Id ? files : null;
    }
}

/// <summary>A whole file of the release being served.</summary>
public sealed record ReleaseFile(string Name, string MediaType, byte[] Content)
{
    public string Address => $"/data/{Name}";

    public string Sha256 { get; } = Convert.ToHexStringLower(SHA256.HashData(Content));
}
