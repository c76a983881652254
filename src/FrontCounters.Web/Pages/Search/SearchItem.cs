using FrontCounters.Data.Queries.Search;
using FrontCounters.Data.Record;
using FrontCounters.Web.Downloads;
using FrontCounters.Web.Pages.Areas;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Search;

/// <summary>The answer of <c>/search.json</c>. It does not say again what was looked for.</summary>
public sealed record SearchItem
{
    public required DateOnly On { get; init; }

    public required DateOnly Known { get; init; }

    public required DateOnly AsOf { get; init; }

    public required string Release { get; init; }

    /// <summary>Items listed.</summary>
    public int Count => Items.Count;

    /// <summary>Items found, of which the likeliest hundred are listed.</summary>
    public required int Total { get; init; }

    /// <summary>Found of each kind, whichever kind was asked for.</summary>
    public required IReadOnlyDictionary<string, int> Kinds { get; init; }

    /// <summary>False where nothing holds every word, and the items hold some.</summary>
    public required bool HoldAllWords { get; init; }

    /// <summary>Stations and boroughs that were perhaps meant, where nothing holds every word.</summary>
    public required IReadOnlyList<Suggested> Suggestions { get; init; }

    /// <summary>The nearest counter to the sector of the postcode that was typed, or to the place of that name; none without one.</summary>
    public required string? Nearest { get; init; }

    /// <summary>The pages of wards and constituencies that are called that.</summary>
    public required IReadOnlyList<Suggested> Areas { get; init; }

    /// <summary>The likeliest first.</summary>
    public required IReadOnlyList<FoundItem> Items { get; init; }

    public static SearchItem From(SearchAnswer answer, RequestContext answering) => new()
    {
        On = answering.Asked.On,
        Known = answering.Asked.Known,
        AsOf = answering.Record.AsOf(answering.Asked.Known),
        Release = answering.Record.Release.Id,
        Total = answer.Total,
        Kinds = answer.Counts.ToDictionary(count => EnumNames.Name(count.Key), count => count.Value, StringComparer.Ordinal),
        HoldAllWords = answer.HoldAllWords,
        Suggestions =
        [
            .. answer.Suggestions.Select(
                place => new Suggested(FactInWords.Address(place), SearchInWords.Place(place))),
        ],
        Nearest = answer.Place is { } place ? $"/nearest.json{QueryString.Create("from", place.Code)}" : null,
        Areas = [.. answer.Areas.Select(AreaAddresses.LinkTo).Select(link => new Suggested(link.Address, Say.Capital(link.Text)))],
        Items = [.. answer.Listed.Select(found => FoundItem.From(found, answering.Asked))],
    };

    public sealed record Suggested(string Url, string Name);
}
