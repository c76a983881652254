using System.Text.Json.Serialization;

namespace FrontCounters.Data.Geography;

/// <summary>Why a text is no place to measure from. Its word is the code that programs get.</summary>
public enum PlaceReason
{
    /// <summary>Nothing was typed.</summary>
    [JsonStringEnumMemberName("place-blank")] Blank,

    /// <summary>Longer than any place's name.</summary>
    [JsonStringEnumMemberName("place-too-long")] TooLong,

    /// <summary>Signs or figures that no postcode, name or pair of coordinates has.</summary>
    [JsonStringEnumMemberName("place-not-understood")] NotUnderstood,

    /// <summary>Two or more postcodes.</summary>
    [JsonStringEnumMemberName("more-than-one-place")] MoreThanOne,

    /// <summary>Several places have the name; each is suggested.</summary>
    [JsonStringEnumMemberName("several-places")] SeveralPlaces,

    /// <summary>Letters, but no place of that name.</summary>
    [JsonStringEnumMemberName("name-not-known")] NameNotKnown,

    /// <summary>Words that may mean any place in London, such as <c>London</c> or <c>nearest police station</c>; its boroughs are suggested.</summary>
    [JsonStringEnumMemberName("anywhere-in-london")] AnywhereInLondon,

    /// <summary>A station whose place on the map is not known.</summary>
    [JsonStringEnumMemberName("station-not-placed")] StationNotPlaced,

    /// <summary>A sector or district of a postcode area of London, but none that the record holds.</summary>
    [JsonStringEnumMemberName("postcode-not-known")] PostcodeNotKnown,

    /// <summary>A postcode in use that has no place on the map of its own, nor a sector that has one.</summary>
    [JsonStringEnumMemberName("postcode-not-placed")] PostcodeNotPlaced,

    /// <summary>A postcode that is not in London, nor known to be within 10 km of it.</summary>
    [JsonStringEnumMemberName("outside-the-area")] OutsideTheArea,

    /// <summary>Jersey, Guernsey or the Isle of Man.</summary>
    [JsonStringEnumMemberName("crown-dependency")] CrownDependency,

    /// <summary>The postcode of a British overseas territory.</summary>
    [JsonStringEnumMemberName("overseas-territory")] OverseasTerritory,

    /// <summary>A postcode that is no place on the map, such as those of the forces' post.</summary>
    [JsonStringEnumMemberName("not-geographic")] NotGeographic,

    /// <summary>Coordinates more than 10 km from London.</summary>
    [JsonStringEnumMemberName("coordinates-outside")] CoordinatesOutside,
}
