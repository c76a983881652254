using FrontCounters.Data.Queries.Search;
using FrontCounters.Web.Days;
using FrontCounters.Web.Formats;

namespace FrontCounters.Web.Pages.Search;

/// <summary>One thing that was found, as it is published.</summary>
public sealed record FoundItem
{
    public required FoundKind Kind { get; init; }

    /// <summary>Its slug or id.</summary>
    public required string Id { get; init; }

    /// <summary>The page that shows it, at its place there.</summary>
    public required string Url { get; init; }

    /// <summary>A name, a speaker, or what happened.</summary>
    public required string Title { get; init; }

    /// <summary>A quotation's words, a publisher, a note; blank where the title says all.</summary>
    public required string Text { get; init; }

    /// <summary>Names and topics that it belongs to.</summary>
    public required string About { get; init; }

    /// <summary>The ids of what it rests on; a source's own.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>The address of the fact that its state or value rests on; none where there is none.</summary>
    [NotInCsv]
    public string? Evidence { get; init; }

    /// <summary>Addresses of all the facts that it rests on.</summary>
    [NotInCsv]
    public IReadOnlyList<string> Facts { get; init; } = [];

    public static FoundItem From(SearchHit found, AskedClocks asked) => new()
    {
        Kind = found.Kind,
        Id = found.Id,
        Url = SearchInWords.Address(found, asked),
        Title = found.Title.ToString(),
        Text = found.Body.ToString(),
        About = found.About.ToString(),
        Evidence = found.Fact is { } fact ? FactLinks.Address(fact) : null,
        Facts = FactLinks.All(found.Fact),
        Sources = [.. found.Sources.Select(source => source.Id)],
    };
}
