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
    private readonly AsyncLocal<OpenRelease?> kept = new();
    private volatile OpenRelease? newest;
    private volatile DataFault? fault;
    private string? said;

    /// <summary>For a request, the release that it began with; else the newest.</summary>
    /// <exception cref="InvalidOperationException">The record was asked for before it was opened.</exception>
    public OpenRelease Opened => kept.Value ?? newest ?? throw new InvalidOperationException("The record has not been opened.");

    public CounterRecord Record => Opened.Record;

    /// <summary>The newest; none before the record was opened.</summary>
    public string? ReleaseId => newest?.Record.Release.Id;

    public RecordOrigin Origin => Opened.Origin;

    /// <summary>Why another release than that of the data is served; none where the data is served.</summary>
    public DataFault? Fault => fault;

    /// <summary>When this release began to be served here.</summary>
    public DateTimeOffset OpenedAt => Opened.OpenedAt;

    /// <summary>
    /// From here on, and in all that is called from here, the release stays the same, whatever takes its place meanwhile: no
    /// answer is made from two.
    /// </summary>
    public void KeepForThisRequest() => kept.Value = newest;

    /// <exception cref="RecordRefusedException">The data breaks a rule, and there is no good database.</exception>
    /// <exception cref="IOException">The data cannot be read, and there is no good database.</exception>
    public void Open()
    {
        var database = new RecordDatabase(places.Value.DatabaseFile);
        BuildingFile.Sweep(database.Path);
        newest = OfTheDataOrLastGood(database);
        if (!newest.Record.IsReleased)
        {
            log.LogWarning("The data holds changes that its change log does not tell of; the check command says how many");
        }

        log.LogInformation("Serving release {Release}: {Origin} {Database}", newest.Record.Release.Id, Origin, database.Path);
    }

    /// <summary>
    /// Takes the data as it is now, if it keeps every rule and its change log tells of it; else all stays as it was, but for
    /// <see cref="Fault"/>.
    /// </summary>
    /// <returns>False where it could not be read, which may have passed when it is tried again.</returns>
    public bool Take()
    {
        var served = Opened;
        try
        {
            var taken = OfTheData(new RecordDatabase(places.Value.DatabaseFile), served);
            newest = taken;
            (fault, said) = (null, null);
            if (taken.Record != served.Record)
            {
                log.LogInformation(
                    "Serving release {Release} in place of {Old}: {Origin}", taken.Record.Release.Id, served.Record.Release.Id, taken.Origin);
            }
            else
            {
                log.LogInformation("The data is again that of the release served, {Release}", taken.Record.Release.Id);
            }

            return true;
        }
        // Whatever the data does to its reader: what is served is better than no site.
        catch (Exception refusal)
        {
            fault = DataFault.From(refusal);
            if (said != refusal.Message)
            {
                said = refusal.Message;
                log.LogWarning(
                    "Still serving release {Release}, because the data that came cannot be used: {Problem}",
                    served.Record.Release.Id,
                    Told(refusal));
            }

            return refusal is not (IOException or UnauthorizedAccessException);
        }
    }

    private OpenRelease OfTheDataOrLastGood(RecordDatabase database)
    {
        try
        {
            return OfTheData(database, served: null);
        }
        // Whatever the data does to its reader: what was good before is better than no site.
        catch (Exception refusal)
        {
            if (Read(database, database.ReadLastGood) is not { } held)
            {
                throw;
            }

            fault = DataFault.From(refusal);
            log.LogWarning("Serving the last good release, because the data cannot be used: {Problem}", Told(refusal));
            return new OpenRelease(held, RecordOrigin.LastGoodDatabase, time.GetUtcNow(), []);
        }
    }

    /// <param name="database">Where it is read from, or built.</param>
    /// <param name="served">What is served already, in whose place only a whole release may come; none at a start.</param>
    private OpenRelease OfTheData(RecordDatabase database, OpenRelease? served)
    {
        var folder = new DataFolder(places.Value.DataFolder);
        var files = folder.Files();
        var release = DataFolder.ReleaseIdOf(files);
        if (served?.Record.Release.Id == release)
        {
            return served with { Files = files };
        }

        Action<CounterRecord>? isWhole = served is null ? null : record => MustBeWhole(record, release, folder);
        var (record, origin) = Read(database, () => database.ReadIfBuiltFrom(release)) is { } held
            ? (held, RecordOrigin.DatabaseRead)
            : Build(database, folder, isWhole);
        isWhole?.Invoke(record);
        return new OpenRelease(record, origin, time.GetUtcNow(), record.Release.Id == release ? files : []);
    }

    /// <exception cref="IOException">The folder was changed while it was read.</exception>
    /// <exception cref="UnreleasedDataException">The change log does not tell of its rows.</exception>
    private static void MustBeWhole(CounterRecord record, string release, DataFolder folder)
    {
        if (record.Release.Id != release || folder.ReleaseId() != release)
        {
            throw new IOException("The data was changed while it was read.");
        }

        if (!record.IsReleased)
        {
            throw new UnreleasedDataException();
        }
    }

    private static string Told(Exception refusal) =>
        refusal is RecordRefusedException or UnreleasedDataException or IOException or UnauthorizedAccessException
            ? refusal.Message
            : $"{refusal}";

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

    private (CounterRecord Record, RecordOrigin Origin) Build(
        RecordDatabase database, DataFolder folder, Action<CounterRecord>? isWhole)
    {
        try
        {
            if (!database.IsLocked())
            {
                return (database.Build(folder, isWhole), RecordOrigin.DatabaseBuilt);
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
