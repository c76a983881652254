using FrontCounters.Data;
using FrontCounters.Data.Files;
using FrontCounters.Data.Loading;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace FrontCounters.Web.Hosting;

/// <summary>
/// The release that the site serves: read from the database where that holds today's data, built first where it does
/// not, and built in memory where no file can be written. Where the data cannot be used, the last good release.
/// </summary>
public sealed class CurrentRecord(IOptions<RecordPlaces> places, TimeProvider time, ILogger<CurrentRecord> log)
{
    private CounterRecord? record;

    /// <exception cref="InvalidOperationException">The record was asked for before it was opened.</exception>
    public CounterRecord Record => record ?? throw new InvalidOperationException("The record has not been opened.");

    /// <summary>None before the record was opened.</summary>
    public string? ReleaseId => record?.Release.Id;

    public RecordOrigin Origin { get; private set; }

    /// <summary>Why the last good release is served instead of the data; none where the data is served.</summary>
    public DataFault? Fault { get; private set; }

    /// <summary>When this release began to be served here.</summary>
    public DateTimeOffset OpenedAt { get; private set; }

    /// <exception cref="RecordRefusedException">The data breaks a rule, and there is no good database.</exception>
    /// <exception cref="IOException">The data cannot be read, and there is no good database.</exception>
    public void Open()
    {
        var database = new RecordDatabase(places.Value.DatabaseFile);
        BuildingFile.Sweep(database.Path);
        (record, Origin) = OfTheData(database);
        OpenedAt = time.GetUtcNow();
        if (!record.IsReleased)
        {
            log.LogWarning("The data holds changes that its change log does not tell of; the check command says how many");
        }

        log.LogInformation("Serving release {Release}: {Origin} {Database}", record.Release.Id, Origin, database.Path);
    }

    private (CounterRecord Record, RecordOrigin Origin) OfTheData(RecordDatabase database)
    {
        try
        {
            var folder = new DataFolder(places.Value.DataFolder);
            var release = folder.ReleaseId();
            return Read(database, () => database.ReadIfBuiltFrom(release)) is { } held
                ? (held, RecordOrigin.DatabaseRead)
                : Build(database, folder);
        }
        // Whatever the data does to its reader: what was good before is better than no site.
        catch (Exception refusal)
        {
            if (Read(database, database.ReadLastGood) is not { } held)
            {
                throw;
            }

            Fault = DataFault.Of(refusal);
            var isForeseen = refusal is RecordRefusedException or IOException or UnauthorizedAccessException;
            log.LogWarning(
                "Serving the last good release, because the data cannot be used: {Problem}",
                isForeseen ? refusal.Message : $"{refusal}");
            return (held, RecordOrigin.LastGoodDatabase);
        }
    }

    private CounterRecord? Read(RecordDatabase database, Func<CounterRecord?> read)
    {
        if (!File.Exists(database.Path))
        {
            return null;
        }

        try
        {
            return read();
        }
        catch (Exception problem) when (problem is SqliteException or InvalidOperationException or FormatException)
        {
            log.LogWarning("The database {Database} cannot be read: {Problem}", database.Path, problem.Message);
            return null;
        }
    }

    private (CounterRecord Record, RecordOrigin Origin) Build(RecordDatabase database, DataFolder folder)
    {
        try
        {
            if (!database.IsLocked())
            {
                return (database.Build(folder), RecordOrigin.DatabaseBuilt);
            }

            // Whoever holds it may yet write its journal, which would then be taken for that of a file in its place.
            log.LogWarning("The database {Database} is locked by another process and left as it is", database.Path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or SqliteException)
        {
            log.LogWarning("No database can be written to {Database}: {Problem}", database.Path, problem.Message);
        }

        return (RecordDatabase.Check(folder, texts: null), RecordOrigin.Memory);
    }
}
