using FrontCounters.Data;
using FrontCounters.Data.Geography;
using FrontCounters.Data.Postcodes;
using FrontCounters.Data.Queries.Nearest;
using FrontCounters.Data.Record;
using FrontCounters.Web.Pages.Nearest;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Exporting.Answering;

/// <summary>
/// A place that the copy answers from, measured by the code that the page is: how far each counter is, which way, and
/// across the river. Its names are a promise to the script.
/// </summary>
public sealed record CopiedPlace
{
    /// <summary>What stands for a full postcode in a sentence, until the reader's own device puts theirs there.</summary>
    public const string Typed = "{postcode}";

    public required string Code { get; init; }

    /// <summary>What to call it in a sentence.</summary>
    public required string Name { get; init; }

    public required bool IsArea { get; init; }

    /// <summary>Its parts, each latitude, longitude and spread in metres: one spot is its own only part.</summary>
    public required IReadOnlyList<double[]> Parts { get; init; }

    /// <summary>What the distances are measured from; none where that is plain.</summary>
    public required string? Basis { get; init; }

    /// <summary>The same where a full postcode is answered from its sector: by what came of looking it up.</summary>
    public required IReadOnlyDictionary<string, string>? OfPostcodes { get; init; }

    /// <summary>The page of the list that says where it is; none of a counter, whose own page says it.</summary>
    public required string? Source { get; init; }

    /// <summary>Whose counter may be nearer that is not the Met's; none where none may.</summary>
    public required string? OtherForce { get; init; }

    /// <summary>
    /// To each point of <see cref="CopiedCounters.Points"/>, nearest first: the point, metres, the least, the most (none
    /// where not known), the direction, and whether the Thames lies between (1, 0, or none where not known).
    /// </summary>
    public required IReadOnlyList<object?[]> Ways { get; init; }

    /// <summary>The page of its own that says what changed there; none where it has none.</summary>
    public required string? Page { get; init; }

    public static CopiedPlace From(CounterRecord record, Place place, CopiedCounters counters, PostcodeBook book, string? page) => new()
    {
        Code = place.Code,
        Name = PlaceInWords.Name(place),
        IsArea = place.IsArea,
        Parts = [.. place.Parts.Select(part => new[] { part.Middle.Latitude, part.Middle.Longitude, part.SpreadMetres })],
        Basis = PlaceInWords.Basis(place),
        OfPostcodes = place.Kind == PlaceKind.Sector ? LookedUp(place, book) : null,
        Source = place switch
        {
            { SourceId: { } list } => SourceInWords.Address(list),
            { Kind: PlaceKind.Station } => null,
            _ => SourceInWords.Address(PostcodeArea.SourceId),
        },
        OtherForce = OtherForceOf(record, place),
        Ways =
        [
            .. from way in StraightLine.AllFrom(place, record)
               let point = counters.IndexOf(way.To)
               where point is not null
               select new object?[]
               {
                   point, way.Metres, way.FromMetres, way.ToMetres, way.Direction,
                   way.CrossesThames is { } crosses ? (crosses ? 1 : 0) : null,
               },
        ],
        Page = page,
    };

    /// <summary>As the page says it.</summary>
    public static string? OtherForceOf(CounterRecord record, Place place) => NearestInWords.OtherForce(place)
        ?? (place.BoroughSlug is { } slug && record.Borough(slug) is { Force: not Force.Metropolitan } borough ? borough.Note : null);

    private static Dictionary<string, string> LookedUp(Place sector, PostcodeBook book) =>
        (book.Release is null
            ? new[] { PostcodeOutcome.NoneHeld }
            : [PostcodeOutcome.NotInUse, PostcodeOutcome.NotPlaced])
        .ToDictionary(
            outcome => Say.Uncapital(outcome.ToString()),
            outcome => PlaceInWords.Basis(sector with { Text = Typed, Lookup = new PostcodeLookup(outcome, book.Release?.Name) })!,
            StringComparer.Ordinal);
}
