using System.Text.Json.Serialization;

namespace FrontCounters.Web.Hosting;

/// <summary>Whether the site holds exact postcodes; <c>/health/ready</c> tells it.</summary>
public enum PostcodesOrigin
{
    /// <summary>None were imported.</summary>
    [JsonStringEnumMemberName("none")] None,

    /// <summary>They were read from their database.</summary>
    [JsonStringEnumMemberName("database-read")] DatabaseRead,

    /// <summary>There is a database, but it cannot be read: import it again.</summary>
    [JsonStringEnumMemberName("unreadable")] Unreadable,
}
