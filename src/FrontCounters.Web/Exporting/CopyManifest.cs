using System.Globalization;
using CsvHelper;

namespace FrontCounters.Web.Exporting;

/// <summary>What a copy holds, read from its manifest; and what another copy has otherwise.</summary>
/// <param name="Files">Every file with its address, length and hash.</param>
public sealed record CopyManifest(IReadOnlyList<CopiedFile> Files)
{
    /// <param name="path">A copy's folder, or its manifest.</param>
    /// <exception cref="IOException">There is none, or it is none of ours.</exception>
    public static CopyManifest Read(string path)
    {
        var file = Directory.Exists(path) ? Path.Combine(path, ExportFolder.List) : path;
        try
        {
            using var csv = new CsvReader(new StreamReader(file), CultureInfo.InvariantCulture);
            csv.Read();
            csv.ReadHeader();
            var files = new List<CopiedFile>();
            while (csv.Read())
            {
                files.Add(new CopiedFile(csv["file"]!, csv["address"]!, csv["type"]!)
                {
                    Bytes = csv.GetField<long>("bytes"),
                    Sha256 = csv["sha256"]!,
                });
            }

            return new CopyManifest(files);
        }
        catch (CsvHelperException other)
        {
            throw new IOException($"{file} is no manifest of an export, or one without hashes.", other);
        }
    }

    /// <summary>What whoever serves the older copy has to do to serve this one.</summary>
    public CopyDifference Since(CopyManifest older)
    {
        var before = older.Files.ToDictionary(file => file.File, StringComparer.Ordinal);
        var now = Files.Select(file => file.File).ToHashSet(StringComparer.Ordinal);
        var uploaded = Files.Where(file => before.GetValueOrDefault(file.File) is not { } old
            || old.Sha256 != file.Sha256 || old.Type != file.Type || old.Address != file.Address).ToList();
        var deleted = older.Files.Where(file => !now.Contains(file.File)).ToList();
        return new CopyDifference(
            [.. uploaded.Select(file => file.File)],
            [.. deleted.Select(file => file.File)],
            [
                .. uploaded.Concat(deleted).Select(file => file.Address).Where(address => address.Length > 0)
                    .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            ]);
    }
}

/// <summary>From one copy to the next.</summary>
/// <param name="Uploaded">Files that are new, or hold something else, or are of another type.</param>
/// <param name="Deleted">Files that are there no more.</param>
/// <param name="Purged">Addresses that caches may answer otherwise.</param>
public sealed record CopyDifference(IReadOnlyList<string> Uploaded, IReadOnlyList<string> Deleted, IReadOnlyList<string> Purged)
{
    /// <summary>One line each: what to do, a tab, and with what.</summary>
    /// <param name="site">The address of the copy, without a slash at its end.</param>
    public IEnumerable<string> Lines(string site) =>
        Uploaded.Select(file => $"upload\t{file}")
            .Concat(Deleted.Select(file => $"delete\t{file}"))
            .Concat(Purged.Select(address => $"purge\t{site}{address}"));
}
