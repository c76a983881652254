#:property PublishAot=false

// Carries out libman.json where LibMan's own package cannot be had. Run by Libraries.targets in the site's folder;
// the argument is the file in which to list what was restored, by which the build knows that nothing is left to do.

using System.ComponentModel;
using System.Diagnostics;
using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

// The SHA-256 of each file, by library and then by file.
using Locks = System.Collections.Generic.Dictionary<
    string, System.Collections.Generic.Dictionary<string, string>>;

const string manifest = "libman.json";
const string lockFile = "libman.lock.json";

try
{
    var locks = JsonSerializer.Deserialize<Locks>(File.ReadAllText(lockFile))!;
    var libraries = ReadManifest().ToList();
    var restored = libraries.SelectMany(library => Restore(library, locks)).ToList();
    if (restored.Count < libraries.Sum(library => library.Files.Length))
    {
        return 1;
    }

    WriteWhole(args[0], Encoding.UTF8.GetBytes(string.Join('\n', restored)));
    return 0;
}
catch (Exception problem) when (problem is LibraryException or JsonException or KeyNotFoundException)
{
    Report(manifest, problem.Message);
    return 1;
}

// The form in which a build lists an error as its own.
static void Report(string file, string message) => Console.WriteLine($"{file} : error LIB0001: {message}");

static IEnumerable<Library> ReadManifest()
{
    using var document = JsonDocument.Parse(File.ReadAllText(manifest));
    var standard = document.RootElement.TryGetProperty("defaultProvider", out var value) ? value.GetString() : null;
    foreach (var entry in document.RootElement.GetProperty("libraries").EnumerateArray())
    {
        var id = entry.GetProperty("library").GetString()!;
        var provider = (entry.TryGetProperty("provider", out value) ? value.GetString() : standard) ?? "";
        if (!entry.TryGetProperty("files", out var files))
        {
            throw new LibraryException($"{id} lists no files; name each one, so that it can be locked.");
        }

        yield return new Library(
            id,
            provider,
            entry.GetProperty("destination").GetString()!,
            [.. files.EnumerateArray().Select(file => file.GetString()!)]);
    }
}

// Yields the paths of the files that are now in place; every other one is reported, with the hash to look into.
static IEnumerable<string> Restore(Library library, Locks locks)
{
    var package = new Lazy<Dictionary<string, byte[]>>(() => Pack(library));
    foreach (var file in library.Files)
    {
        var locked = locks.GetValueOrDefault(library.Id)?.GetValueOrDefault(file) ?? "none";
        var path = $"{library.Destination.TrimEnd('/')}/{file}";
        if (!File.Exists(path) || Hash(File.ReadAllBytes(path)) != locked)
        {
            var (bytes, source) = Fetch(library, file, package);
            if (Hash(bytes) != locked)
            {
                Report(lockFile, $"{file} of {library.Id} from {source} has {Hash(bytes)}, locked is {locked}.");
                continue;
            }

            WriteWhole(path, bytes);
            Console.WriteLine($"Restored {path} from {source}.");
        }

        yield return path;
    }
}

static (byte[] Bytes, string Source) Fetch(Library library, string file, Lazy<Dictionary<string, byte[]>> package)
{
    foreach (var folder in CacheFolders())
    {
        var cached = Path.Combine(folder, library.Provider, library.Name, library.Version, file);
        if (File.Exists(cached))
        {
            return (File.ReadAllBytes(cached), "LibMan's cache");
        }
    }

    var problems = new List<string>();
    try
    {
        return (package.Value[file], "npm");
    }
    catch (Exception problem) when (problem is Win32Exception or IOException or KeyNotFoundException)
    {
        problems.Add($"npm pack: {problem.Message}");
    }

    try
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
        return (client.GetByteArrayAsync(library.Address(file)).GetAwaiter().GetResult(), library.Provider);
    }
    catch (Exception problem) when (problem is HttpRequestException or OperationCanceledException)
    {
        problems.Add($"{library.Provider}: {problem.Message}");
    }

    throw new LibraryException($"{file} of {library.Id} cannot be had. {string.Join(" ", problems)}");
}

// LibMan keeps its cache in the first; earlier versions kept it in the second.
static IEnumerable<string> CacheFolders() =>
    from root in new[] { Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolder.UserProfile }
    select Path.Combine(Environment.GetFolderPath(root), ".librarymanager", "cache");

static Dictionary<string, byte[]> Pack(Library library)
{
    var folder = Directory.CreateTempSubdirectory("libraries-");
    try
    {
        var npm = new ProcessStartInfo(OperatingSystem.IsWindows() ? "npm.cmd" : "npm")
        {
            ArgumentList = { "pack", library.Id, "--ignore-scripts", "--loglevel=error", "--fetch-retries=1" },
            WorkingDirectory = folder.FullName,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(npm)!;
        var complaint = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var tarball = folder.GetFiles("*.tgz").SingleOrDefault()
            ?? throw new IOException(complaint.Result.ReplaceLineEndings(" ").Trim());
        return Unpack(tarball);
    }
    finally
    {
        folder.Delete(recursive: true);
    }
}

static Dictionary<string, byte[]> Unpack(FileInfo tarball)
{
    var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
    using var reader = new TarReader(new GZipStream(tarball.OpenRead(), CompressionMode.Decompress));
    while (reader.GetNextEntry() is { } entry)
    {
        if (entry.DataStream is { } content)
        {
            using var bytes = new MemoryStream();
            content.CopyTo(bytes);
            // The archive's one outer folder, usually "package", is no part of a file's name.
            files[entry.Name[(entry.Name.IndexOf('/', StringComparison.Ordinal) + 1)..]] = bytes.ToArray();
        }
    }

    return files;
}

static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

// Moved into place, so that another build never reads half a file.
static void WriteWhole(string path, byte[] bytes)
{
    Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
    var partial = $"{path}.{Guid.NewGuid():N}";
    File.WriteAllBytes(partial, bytes);
    File.Move(partial, path, overwrite: true);
}

internal sealed record Library(string Id, string Provider, string Destination, string[] Files)
{
    // A scoped package begins with the sign that also separates the version.
    public string Name => Id[..Id.LastIndexOf('@')];

    public string Version => Id[(Id.LastIndexOf('@') + 1)..];

    public Uri Address(string file) => Provider switch
    {
        "jsdelivr" => new Uri($"https://cdn.jsdelivr.net/npm/{Id}/{file}"),
        "unpkg" => new Uri($"https://unpkg.com/{Id}/{file}"),
        _ => throw new LibraryException($"{Id}: of providers only jsdelivr and unpkg are known."),
    };
}

/// <summary>The manifest asks for what cannot be had.</summary>
internal sealed class LibraryException(string message) : Exception(message);
