using System.Collections.Frozen;
using FrontCounters.Data.Geography;

namespace FrontCounters.Data.Postcodes;

/// <summary>Every exact postcode that the site holds, read once into memory; no request asks a database.</summary>
public sealed class PostcodeBook
{
    /// <summary>Holds none: what a site has until postcodes are imported.</summary>
    public static readonly PostcodeBook None = new();

    private readonly PackedPostcodes shelf;
    private readonly FrozenSet<string> sectorsBeyond;

    private PostcodeBook() => (shelf, sectorsBeyond) = (new PackedPostcodes(0), []);

    internal PostcodeBook(PostcodeRelease release, PackedPostcodes shelf, IEnumerable<string> sectorsBeyond)
    {
        (Release, this.shelf) = (release, shelf);
        this.sectorsBeyond = sectorsBeyond.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>What it was made from; none where it holds none.</summary>
    public PostcodeRelease? Release { get; }

    public int Count => shelf.Count;

    /// <returns>False where it is not among the postcodes in use within 10 km of London.</returns>
    public bool TryFind(Postcode postcode, out HeldPostcode held)
    {
        var found = shelf.Find(postcode);
        held = found ?? default;
        return found is not null;
    }

    /// <summary>True for a sector in use of which every postcode is more than 10 km from London.</summary>
    public bool IsBeyondReach(string sector) => sectorsBeyond.Contains(sector);

    /// <summary>
    /// The postcodes of a district that have a place within 10 km of London: where each is, and the digit after its space.
    /// </summary>
    public IEnumerable<(char Sector, Position Position)> OfDistrict(string district) => shelf.OfDistrict(district);

    /// <summary>Every postcode that is held, in their order.</summary>
    public IEnumerable<(Postcode Postcode, HeldPostcode Held)> All() => shelf.All();

    /// <summary>London's postcodes that have a place, each by itself, in their order.</summary>
    public IReadOnlyList<LocatedPostcodes> InBoroughs() => [.. shelf.InBoroughs()];
}
