using System.Text.Json.Serialization;

namespace FrontCounters.Web.Hosting;

/// <summary>Where the release that is served came from; <c>/health/ready</c> tells it.</summary>
public enum RecordOrigin
{
    /// <summary>The database was there and held today's data.</summary>
    [JsonStringEnumMemberName("database-read")] DatabaseRead,

    /// <summary>The database was missing, unreadable or of other data, and was built.</summary>
    [JsonStringEnumMemberName("database-built")] DatabaseBuilt,

    /// <summary>
    /// The data could not be used, and the database of the last good release was there: see docs/decisions/0021.
    /// </summary>
    [JsonStringEnumMemberName("last-good-database")] LastGoodDatabase,

    /// <summary>
    /// No database could be written (a read-only or full disk), or another process kept it locked: the record was built
    /// in memory instead.
    /// </summary>
    [JsonStringEnumMemberName("memory")] Memory,
}
