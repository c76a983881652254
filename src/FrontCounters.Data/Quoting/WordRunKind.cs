using System.Text.Json.Serialization;

namespace FrontCounters.Data.Quoting;

/// <summary>How words stand between a quotation and a text that is compared with it.</summary>
public enum WordRunKind
{
    /// <summary>In both.</summary>
    [JsonStringEnumMemberName("same")] Same,

    /// <summary>In the quotation, not in the text, within the stretch that the text repeats.</summary>
    [JsonStringEnumMemberName("missing")] Missing,

    /// <summary>In the text, not in the quotation.</summary>
    [JsonStringEnumMemberName("added")] Added,

    /// <summary>In the quotation, before or after the stretch that the text repeats.</summary>
    [JsonStringEnumMemberName("beyond")] Beyond,
}
