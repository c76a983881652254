using FrontCounters.Data;
using FrontCounters.Data.Queries.People;
using FrontCounters.Data.Queries.Places;
using FrontCounters.Web.Pages.People;
using FrontCounters.Web.Permanent;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Exporting.Answering;

/// <summary>
/// The names of the record and of the site's pages, for the copy's search: counters, boroughs, rounds, people and bodies, pages,
/// places. The words of quotations and sources are for the running site to look through.
/// </summary>
/// <param name="Day">The day of the export.</param>
/// <param name="Entries">In the order in which those that match equally well are shown.</param>
public sealed record CopiedSearch(DateOnly Day, IReadOnlyList<CopiedSearch.Entry> Entries)
{
    /// <summary>What search engines call the pages that have no name in the record.</summary>
    private static readonly IReadOnlyDictionary<string, string> Pages = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["/nearest"] = "Nearest front counter",
        ["/boroughs"] = "Boroughs",
        ["/stations"] = "All front counters",
        ["/rounds"] = "Closures, round by round",
        ["/closures"] = "Every closing",
        ["/timeline"] = "Timeline",
        ["/figures"] = "Figures",
        ["/statements"] = "Where people and bodies stood",
        ["/quotations"] = "Who said what",
        ["/people"] = "People and bodies",
        ["/sources"] = "Sources",
        ["/disagreements"] = "Where sources disagree",
        ["/pledges"] = "The promise, borough by borough",
        ["/quality"] = "How good the evidence is",
        ["/corrections"] = "Corrections",
        ["/data"] = "Take the data",
        ["/data/api"] = "The API",
        ["/about"] = "About",
        ["/about/method"] = "Method",
        ["/about/words"] = "Words",
        ["/privacy"] = "Privacy",
        ["/accessibility"] = "Accessibility",
    };

    public int Version { get; init; } = CopiedCounters.Form;

    public static CopiedSearch FromRecord(CounterRecord record, DateOnly day) => new(
        day,
        [
            .. record.Stations.Select(station => new Entry(
                station.Name, $"front counter, {station.Borough.Name}", $"/stations/{station.Slug}", station.AlsoKnownAs)),
            .. record.Boroughs.Select(borough => new Entry(borough.Name, "borough", $"/boroughs/{borough.Slug}", [])),
            .. record.Rounds.Select(round => new Entry(round.Name, "round of closures", $"/rounds/{round.Slug}", [])),
            .. record.PeopleKnown(day).Select(person => new Entry(person.Name, "person or body", PersonItem.AddressOf(person.Name), [])),
            .. Pages.Select(page => new Entry(page.Value, "page", page.Key, [])),
            .. record.Places.Select(place => (Place: place, Found: record.FindPlace(PlaceCode.From(place), day).Place))
                .Where(place => place.Found is not null)
                .Select(place => new Entry(
                    place.Place.Name, PlaceInWords.ReadAs(place.Found!)[(place.Found!.Name.Length + 2)..], $"/nearest#from={place.Found.Code}",
                    [.. place.Place.Names.Skip(1)])),
        ]);

    /// <summary>False for an address that <see cref="PermanentPages"/> no longer has.</summary>
    internal static bool PagesAreThere(IReadOnlySet<string> addresses) => Pages.Keys.All(addresses.Contains);

    /// <param name="Name">What it is called.</param>
    /// <param name="What">What it is, and where.</param>
    /// <param name="Href">Its page.</param>
    /// <param name="Also">Other names that find it.</param>
    public sealed record Entry(string Name, string What, string Href, IReadOnlyList<string> Also);
}
