using FrontCounters.Data;
using FrontCounters.Data.Geography;
using FrontCounters.Data.Postcodes;
using FrontCounters.Data.Queries.Places;
using FrontCounters.Data.Record;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Exporting.Answering;

/// <summary>
/// A postcode district with its sectors and, where the export was made with exact postcodes, every one of them: one file,
/// so that whoever serves it learns of a reader no more than the district.
/// </summary>
public sealed record CopiedDistrict
{
    public int Version { get; init; } = CopiedCounters.Form;

    public required DateOnly Day { get; init; }

    public required string Release { get; init; }

    /// <summary>The page of the list that says where its postcodes are.</summary>
    public string Source { get; init; } = SourceInWords.Address(PostcodeArea.SourceId);

    /// <summary>The district and its sectors, by their codes.</summary>
    public required IReadOnlyDictionary<string, CopiedPlace> Places { get; init; }

    /// <summary>Of each kind of exact postcode, what is said of it.</summary>
    public required IReadOnlyList<PostcodeKind> Kinds { get; init; }

    /// <summary>
    /// By what follows the space: latitude, longitude, whether it is south of the Thames (1, 0, or none where not known), and
    /// its kind; none where it has no place of its own. Without exact postcodes there are none.
    /// </summary>
    public required IReadOnlyDictionary<string, double?[]?>? Postcodes { get; init; }

    /// <summary>Every district that the copy answers from, with the codes of the places in its file.</summary>
    public static IEnumerable<(string District, CopiedDistrict File)> All(
        CounterRecord record, CopiedCounters counters, PostcodeBook book, Func<string, string?> pageOf)
    {
        var exact = book.All().ToLookup(held => held.Postcode.District);
        var areas = record.PostcodeAreaCodes()
            .Concat(exact.Select(district => district.Key))
            .Concat(exact.SelectMany(district => district.Select(held => held.Postcode.Sector)))
            .Distinct(StringComparer.Ordinal);
        foreach (var district in areas.GroupBy(code => code.Split(' ')[0]).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            // What the page takes for something else, or does not know, is not answered here either.
            var places = district.Order(StringComparer.Ordinal)
                .Select(code => (Code: code, record.FindPlace(code, counters.Day, book).Place))
                .Where(found => found.Place is { Kind: PlaceKind.District or PlaceKind.Sector } place && place.Code == found.Code)
                .Select(found => CopiedPlace.From(record, found.Place!, counters, book, pageOf(found.Code)))
                .ToList();
            var (kinds, postcodes) = Exact(record, counters.Day, book, exact[district.Key]);
            if (places.Count + postcodes.Count > 0)
            {
                yield return (district.Key, new CopiedDistrict
                {
                    Day = counters.Day,
                    Release = counters.Release,
                    Places = places.ToDictionary(place => place.Code, StringComparer.Ordinal),
                    Kinds = kinds,
                    Postcodes = book.Release is null ? null : postcodes,
                });
            }
        }
    }

    private static (List<PostcodeKind> Kinds, Dictionary<string, double?[]?> Postcodes) Exact(
        CounterRecord record, DateOnly day, PostcodeBook book, IEnumerable<(Postcode Postcode, HeldPostcode Held)> held)
    {
        var kinds = new List<PostcodeKind>();
        var postcodes = new Dictionary<string, double?[]?>(StringComparer.Ordinal);
        foreach (var (postcode, _) in held)
        {
            var place = record.FindPlace(postcode.ToString(), day, book).Place;
            postcodes[postcode.Inward] = place is { Kind: PlaceKind.Postcode }
                ?
                [
                    place.Position.Latitude, place.Position.Longitude, South(record, place.Position),
                    IndexOf(PostcodeKind.From(record, postcode, place)),
                ]
                : null;
        }

        return (kinds, postcodes);

        int IndexOf(PostcodeKind kind)
        {
            if (!kinds.Contains(kind))
            {
                kinds.Add(kind);
            }

            return kinds.IndexOf(kind);
        }
    }

    private static double? South(CounterRecord record, Position position) =>
        CopiedCounters.IsSouth(record, position) is { } south ? (south ? 1 : 0) : null;

    /// <summary>What is the same for many postcodes.</summary>
    /// <param name="Basis">What the distances are measured from.</param>
    /// <param name="OtherForce">Whose counter may be nearer that is not the Met's.</param>
    /// <param name="PrecisionMetres">How far off somebody's door may be; none of post boxes.</param>
    /// <param name="IsArea">True where how far it reaches is not known.</param>
    /// <param name="IsShared">True where its sector may be passed on in its place.</param>
    public sealed record PostcodeKind(string? Basis, string? OtherForce, int? PrecisionMetres, bool IsArea, bool IsShared)
    {
        internal static PostcodeKind From(CounterRecord record, Postcode postcode, Place place) => new(
            PlaceInWordsOf(place), CopiedPlace.OtherForceOf(record, place), place.PrecisionMetres, place.IsArea,
            place.Code == postcode.Sector);

        private static string? PlaceInWordsOf(Place place) =>
            PlaceInWords.Basis(place with { Text = CopiedPlace.Typed });
    }
}
