using System.Security.Cryptography;
using System.Text;
using FrontCounters.Data.Releases;

namespace FrontCounters.Data.Loading;

/// <summary>The folder that the record is kept in.</summary>
public sealed class DataFolder(string path)
{
    private static readonly string[] Kinds = ["*.csv", "*.geojson", DataPackage.File, ReleaseLog.FirstRelease];

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

    /// <summary>
    /// Reads and checks every row; what is found goes to the list. Where a whole file cannot be read, rows are not held
    /// against each other: hundreds of references to it would only hide the one thing that is wrong.
    /// </summary>
    /// <param name="texts">The folder of the quoted articles; none where they are not at hand.</param>
    /// <param name="problems">Where what is found goes.</param>
    /// <param name="today">
    /// London's day, for whoever edits. None for a site, which must not refuse to start because its clock is slow.
    /// </param>
    public RecordDraft ReadChecked(string? texts, ProblemList problems, DateOnly? today = null)
    {
        var draft = DraftReader.Read(path, problems);
        RewrittenDates.Gather(draft, problems);
        problems.EndReading();
        if (!problems.AnyOfAFile)
        {
            Checks.RecordChecks.Run(draft, texts, problems);
            if (today is { } day)
            {
                Checks.SourceDayChecks.Run(draft, day, problems);
            }
        }

        return draft;
    }
}
