using System.Security.Cryptography;
using System.Text;

namespace FrontCounters.Data.Loading;

/// <summary>The folder that the record is kept in.</summary>
public sealed class DataFolder(string path)
{
    private static readonly string[] Kinds = ["*.csv", "*.geojson", DataPackage.File];

    public string Path => path;

    /// <summary>
    /// The release id: <c>sha256:</c> and the SHA-256 over the name and content of every data file in the order of
    /// their names.
    /// </summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public string ReleaseId()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var files = Kinds.SelectMany(kind => Directory.EnumerateFiles(path, kind))
            .OrderBy(System.IO.Path.GetFileName, StringComparer.Ordinal);
        foreach (var file in files)
        {
            var content = File.ReadAllBytes(file);
            hash.AppendData(Encoding.UTF8.GetBytes($"{System.IO.Path.GetFileName(file)}\n{content.Length}\n"));
            hash.AppendData(content);
        }

        return $"sha256:{Convert.ToHexStringLower(hash.GetHashAndReset())}";
    }

    /// <summary>
    /// Reads and checks every row; what is found goes to the list. Where a whole file cannot be read, rows are not held
    /// against each other: hundreds of references to it would only hide the one thing that is wrong.
    /// </summary>
    public RecordDraft ReadChecked(string? texts, ProblemList problems)
    {
        var draft = DraftReader.Read(path, problems);
        if (!problems.AnyOfAFile)
        {
            Checks.RecordChecks.Run(draft, texts, problems);
        }

        return draft;
    }
}
