using System.Text.Json.Serialization;

namespace FrontCounters.Data.Quoting;

/// <summary>What a comparison with every quotation of the record found.</summary>
public enum QuotationVerdict
{
    /// <summary>The words stand in a quotation, in this order and unbroken.</summary>
    [JsonStringEnumMemberName("verbatim")] Verbatim,

    /// <summary>A quotation is near, with words changed, left out or added.</summary>
    [JsonStringEnumMemberName("near")] Near,

    /// <summary>No quotation that the record holds is near; the words may still have been said.</summary>
    [JsonStringEnumMemberName("not-held")] NotHeld,
}
