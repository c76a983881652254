namespace FrontCounters.Web.Hosting;

/// <summary>
/// Where the record and the databases are, from the settings <c>Record:Data</c>, <c>Record:Database</c>,
/// <c>Record:Postcodes</c> and <c>Record:Previews</c>.
/// </summary>
public sealed class RecordPlaces
{
    private static readonly string DatabaseOf = Path.Combine(".artifacts", "front-counters.db");

    /// <summary>The folder of the data. Without a setting, the <c>data</c> folder nearest above the program.</summary>
    public string? Data { get; set; }

    /// <summary>The SQLite file. Without a setting, it stands in <c>.artifacts</c> beside the data folder.</summary>
    public string? Database { get; set; }

    /// <summary>The SQLite file of exact postcodes. Without a setting, it stands beside the record's database.</summary>
    public string? Postcodes { get; set; }

    /// <summary>The folder of the pictures of links. Without a setting, it stands beside the record's database.</summary>
    public string? Previews { get; set; }

    public string DataFolder => Data ?? DataFolderAbove(AppContext.BaseDirectory);

    public string DatabaseFile =>
        Database ?? Path.Combine(Folder(), DatabaseOf);

    public string PostcodesFile =>
        Postcodes ?? Path.Combine(Path.GetDirectoryName(Path.GetFullPath(DatabaseFile))!, "postcodes.db");

    public string PreviewsFolder =>
        Previews ?? Path.Combine(Path.GetDirectoryName(Path.GetFullPath(DatabaseFile))!, "previews");

    /// <exception cref="DirectoryNotFoundException">No folder above has one.</exception>
    public static string DataFolderAbove(string start) => Above(start, Path.Combine("data", "datapackage.json")) is { } folder
        ? Path.Combine(folder, "data")
        : throw new DirectoryNotFoundException($"No data folder was found in {start} or above it; set Record:Data.");

    /// <summary>The folder beside the data; where the data is gone, the one that has a database still.</summary>
    private string Folder() =>
        Data is null && Above(AppContext.BaseDirectory, Path.Combine("data", "datapackage.json")) is null
            && Above(AppContext.BaseDirectory, DatabaseOf) is { } folder
            ? folder
            : Path.GetDirectoryName(DataFolder)!;

    private static string? Above(string start, string file)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, file)))
            {
                return folder.FullName;
            }
        }

        return null;
    }
}
