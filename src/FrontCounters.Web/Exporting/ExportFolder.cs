using FrontCounters.Web.Formats;

namespace FrontCounters.Web.Exporting;

/// <summary>
/// The folder that a copy is written to: in a draft beside it, which takes its place when it is whole. A folder of
/// somebody's other files is never touched.
/// </summary>
public sealed class ExportFolder(string path)
{
    /// <summary>The manifest: which file answers which address, its type, length and hash. It marks the folder as a copy of ours.</summary>
    public const string List = "front-counters-addresses.csv";

    public string Path { get; } = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path));

    public string Draft => Path + ".draft";

    private string Old => Path + ".old";

    /// <summary>Why nothing can be written there; none where it can.</summary>
    public string? Refusal => this switch
    {
        _ when File.Exists(Path) => $"{Path} is a file.",
        _ when Directory.Exists(Path) && Directory.EnumerateFileSystemEntries(Path).Any()
            && !File.Exists(System.IO.Path.Combine(Path, List)) =>
            $"{Path} holds files that are no copy of this site. Name an empty folder or a new one.",
        _ => null,
    };

    /// <summary>Begins anew, whatever an export that was stopped has left.</summary>
    public void Begin()
    {
        Delete(Draft);
        Directory.CreateDirectory(Draft);
    }

    /// <summary>Writes the manifest and puts the draft in the folder's place.</summary>
    public CopyManifest Finish(IEnumerable<CopiedFile> files)
    {
        var manifest = new CopyManifest(
            [.. files.OrderBy(file => file.File, StringComparer.Ordinal).Select(file => file.Measured(Draft))]);
        File.WriteAllBytes(System.IO.Path.Combine(Draft, List), Csv.Write(manifest.Files));
        Delete(Old);
        if (Directory.Exists(Path))
        {
            Directory.Move(Path, Old);
        }

        Directory.Move(Draft, Path);
        Delete(Old);
        return manifest;
    }

    public void GiveUp() => Delete(Draft);

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
