using FrontCounters.Data;
using FrontCounters.Data.Loading;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace FrontCounters.Web.Hosting;

/// <summary>
/// The release that the site serves: read from the database where that holds today's data, built first where it does
/// not, and built in memory where no file can be written.
/// </summary>
public sealed class CurrentRecord(IOptions<RecordPlaces> places, TimeProvider time, ILogger<CurrentRecord> log)
{
    private CounterRecord? record;

    /// <exception cref="InvalidOperationException">The record was asked for before it was opened.</exception>
    public CounterRecord Record => record ?? throw new InvalidOperationException("The record has not been opened.");

    /// <summary>None before the record was opened.</summary>
    public string? ReleaseId => record?.Release.Id;

    public RecordOrigin Origin { get; private set; }

    /// <summary>When this release began to be served here.</summary>
    public DateTimeOffset OpenedAt { get; private set; }

    /// <exception cref="RecordRefusedException">The data breaks a rule.</exception>
    /// <exception cref="IOException">The data cannot be read.</exception>
    public void Open()
    {
        var folder = new DataFolder(places.Value.DataFolder);
        var database = new RecordDatabase(places.Value.DatabaseFile);
        (record, Origin) = Read(database, folder) is { } held
            ? (held, RecordOrigin.DatabaseRead)
            : Build(database, folder);
        OpenedAt = time.GetUtcNow();
        if (!record.IsReleased)
        {
            log.LogWarning("The data holds changes that its change log does not tell of; the check command says how many");
        }

        log.LogInformation("Serving release {Release}: {Origin} {Database}", record.Release.Id, Origin, database.Path);
    }

    private CounterRecord? Read(RecordDatabase database, DataFolder folder)
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

    private (CounterRecord Record, RecordOrigin Origin) Build(RecordDatabase database, DataFolder folder)
    {
        try
        {
            return (database.Build(folder), RecordOrigin.DatabaseBuilt);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or SqliteException)
        {
            log.LogWarning("No database can be written to {Database}: {Problem}", database.Path, problem.Message);
            return (RecordDatabase.Check(folder, texts: null), RecordOrigin.Memory);
        }
    }
}
