using System.Security.Cryptography;
using System.Text;

namespace FrontCounters.Data.Files;

/// <summary>The folder that the record is kept in.</summary>
public sealed class DataFolder(string path)
{
    private static readonly string[] Kinds = ["*.csv", "*.geojson", DataPackage.File, LogFileNames.FirstRelease];

    public string Path => path;

    /// <summary>
    /// The release id: <c>sha256:</c> and the SHA-256 over the name and content of every data file in the order of
    /// their names.
    /// </summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public string ReleaseId() => ReleaseIdOf(Files());

    /// <summary>Every file of the record, in the order of their names: what the release id is computed from.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public IReadOnlyList<DataFile> Files() =>
    [
        .. Kinds.SelectMany(kind => Directory.EnumerateFiles(path, kind))
            .Select(file => new DataFile(System.IO.Path.GetFileName(file), File.ReadAllBytes(file)))
            .OrderBy(file => file.Name, StringComparer.Ordinal),
    ];

    /// <summary>Writes files of a release into a folder, which then holds that release.</summary>
    public static DataFolder Written(string path, IEnumerable<DataFile> files)
    {
        foreach (var file in files)
        {
            File.WriteAllBytes(System.IO.Path.Combine(path, file.Name), file.Content);
        }

        return new DataFolder(path);
    }

    public static string ReleaseIdOf(IEnumerable<DataFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Name}\n{file.Content.Length}\n"));
            hash.AppendData(file.Content);
        }

        return $"sha256:{Convert.ToHexStringLower(hash.GetHashAndReset())}";
    }
}
