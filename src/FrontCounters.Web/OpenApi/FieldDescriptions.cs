using System.Collections.Frozen;

namespace FrontCounters.Web.OpenApi;

/// <summary>What a field's name means in every item that has it, unless the item's own code says more.</summary>
internal static class FieldDescriptions
{
    private static readonly FrozenDictionary<string, string> Meanings = new Dictionary<string, string>
    {
        ["slug"] = "Its permanent id, as its address has it.",
        ["id"] = "Its permanent id.",
        ["name"] = "Its name.",
        ["url"] = "The page that shows it, from the site's own root.",
        ["sources"] = "Ids of the sources of every fact that it states; each is at /sources/{id}.",
        ["release"] = "The release of the data: sha256: and the SHA-256 of its files.",
        ["on"] = "The day that it is true of.",
        ["known"] = "The day on which it was known.",
        ["asOf"] = "The day of the newest source not later than known.",
        ["confirmedOn"] = "The day by which a source confirms that it began: the first day that the source's date can mean. "
            + "None while it is only due, and none where it is less than observed.",
        ["borough"] = "The borough's slug.",
        ["boroughs"] = "The boroughs' slugs.",
        ["station"] = "The station's slug.",
        ["stations"] = "The stations' slugs.",
        ["round"] = "The round's slug.",
        ["stage"] = "The stage's slug, unique within its round.",
        ["lat"] = "Latitude in degrees, WGS 84; none where its place is not known.",
        ["lng"] = "Longitude in degrees, WGS 84; none where its place is not known.",
        ["postcode"] = "Its postcode, where one is known.",
        ["hours"] = "24/7, or standard weekly hours like Mo-Fr 10:00-22:00; none where no source states them.",
        ["note"] = "A word for readers, where there is one.",
        ["before"] = "Counters before, as the source counts them; none where it does not.",
        ["before24Hours"] = "Those of them open day and night.",
        ["remaining"] = "Counters that were to remain.",
        ["remaining24Hours"] = "Those of them open day and night.",
        ["closing"] = "Counters that were to close.",
        ["open24Hours"] = "Counters open day and night.",
        ["summary"] = "In our words.",
        ["items"] = "The items, in the order of the page.",
        ["type"] = "What GeoJSON calls it.",
        ["features"] = "One feature an item.",
        ["attribution"] = "The statement that the geography's licence asks for; keep it with the shapes.",
        ["at"] = "The moment asked about; only where items have a state at one.",
        ["distanceMetres"] = "In a straight line.",
        ["direction"] = "In words, such as north-east.",
        ["crossesThames"] = "Whether the straight line crosses the tidal Thames.",
        ["from"] = "From that day on.",
        ["to"] = "Until that day, exclusive.",
        ["due"] = "Of a decision, the day from which it was to hold; of a state, true where it was to begin and no source of its "
            + "day or later says that it did.",
        ["effective"] = "The exact day, where a source gives one.",
        ["namedLater"] = "True where only sources later than the stage name the counter.",
        ["label"] = "What the page calls the day.",
        ["title"] = "Its title.",
        ["text"] = "Word for word.",
        ["topics"] = "What it is about.",
        ["speaker"] = "Who said it.",
        ["role"] = "The speaker's public role at the time, where the source names one.",
        ["publisher"] = "Who published it.",
        ["date"] = "Its date, as precise as the source: 2013, 2013-06 or 2013-06-24.",
        ["gss"] = "The code of the Office for National Statistics.",
        ["mediaType"] = "What it is sent as.",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string? Find(string field) => Meanings.GetValueOrDefault(field);
}
