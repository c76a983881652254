using System.Text.Json.Serialization;

namespace FrontCounters.Data.Queries;

/// <summary>How finely postcodes are known where they are counted.</summary>
public enum CountedFrom
{
    /// <summary>
    /// All postcodes of a sector at its middle, in the borough that most of them are in. Sectors that lie mostly
    /// outside London are left out.
    /// </summary>
    [JsonStringEnumMemberName("sectors")] Sectors,

    /// <summary>Each postcode where Code-Point Open has it, in the borough it lies in.</summary>
    [JsonStringEnumMemberName("postcodes")] Postcodes,
}
