using FrontCounters.Data;
using FrontCounters.Data.Loading;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace FrontCounters.Web.Hosting;

/// <summary>
/// The release that the site serves. It is read from the database where that was built from today's data, and built
/// first where it was not.
/// </summary>
public sealed class CurrentRecord(IOptions<RecordPlaces> places, ILogger<CurrentRecord> log)
{
    private CounterRecord? record;

    /// <exception cref="InvalidOperationException">The record was asked for before it was opened.</exception>
    public CounterRecord Record => record ?? throw new InvalidOperationException("The record has not been opened.");

    public bool IsOpen => record is not null;

    /// <exception cref="RecordRefusedException">The data breaks a rule.</exception>
    /// <exception cref="IOException">The data cannot be read, or the database not be written.</exception>
    public void Open()
    {
        var folder = new DataFolder(places.Value.DataFolder);
        var database = new RecordDatabase(places.Value.DatabaseFile);
        record = ReadIfCurrent(database, folder) ?? database.Build(folder);
        log.LogInformation("Serving release {Release} from {Database}", record.Release.Id, database.Path);
    }

    private CounterRecord? ReadIfCurrent(RecordDatabase database, DataFolder folder)
    {
        if (!File.Exists(database.Path))
        {
            return null;
        }

        try
        {
            return database.ReadIfBuiltFrom(folder.ReleaseId());
        }
        catch (Exception problem) when (problem is SqliteException or InvalidOperationException or FormatException)
        {
            log.LogWarning("The database {Database} cannot be read and is built anew: {Problem}", database.Path, problem.Message);
            return null;
        }
    }
}
