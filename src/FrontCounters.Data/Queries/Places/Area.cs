using FrontCounters.Data.Geography;
using FrontCounters.Data.Record;

namespace FrontCounters.Data.Queries.Places;

/// <summary>An area that has an address for good: it is nobody's own place, so that it may be linked, kept and indexed.</summary>
/// <param name="Kind">What sort of area it is.</param>
/// <param name="Slug">Its last part in addresses, unique among those of its kind, and of a ward in its borough: <c>sw11-1</c>.</param>
/// <param name="Name">Its name alone: <c>SW11 1</c>, <c>Abbey</c>.</param>
/// <param name="Place">
/// The same as it is asked from: distances are measured as for anybody who asks with its name. It is called so that a sentence
/// tells what sort it is: <c>Abbey ward</c>.
/// </param>
public sealed record Area(AreaKind Kind, string Slug, string Name, Place Place)
{
    /// <summary>
    /// The boroughs that it is known to lie in, the one with most of it first; none where it lies outside London, and none of a
    /// constituency, of which the list gives only the middle.
    /// </summary>
    public IReadOnlyList<Borough> Boroughs { get; init; } = [];

    /// <summary>The borough that its middle lies in, where no more is known; none of a sector, district or ward.</summary>
    public Borough? MiddleIn { get; init; }

    /// <summary>The area of which it is a part; none where no other is.</summary>
    public PartOfPostcode? Within { get; init; }

    /// <summary>Its own parts, in the order of their codes: the sectors of a district, the districts that share a beginning.</summary>
    public IReadOnlyList<PartOfPostcode> Parts { get; init; } = [];
}

/// <summary>A sector or district as a link names it.</summary>
/// <param name="Code"><c>SW11 1</c>.</param>
/// <param name="Slug"><c>sw11-1</c>.</param>
public sealed record PartOfPostcode(string Code, string Slug)
{
    public static PartOfPostcode FromCode(string code) => new(code, PostcodeAreaSlug.From(code));
}
