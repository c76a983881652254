using FrontCounters.Data;
using FrontCounters.Data.Queries.People;
using FrontCounters.Data.Record;
using FrontCounters.Web.Formats;

namespace FrontCounters.Web.Pages.Quotations;

/// <summary>Exact words as they are published, with the place in the source where they stand.</summary>
public record QuotationItem
{
    public required string Id { get; init; }

    public required string Url { get; init; }

    public required string Text { get; init; }

    public required string Speaker { get; init; }

    public string? Role { get; init; }

    /// <summary>Only where the source names it.</summary>
    public string? Party { get; init; }

    /// <summary>Where the source names no party, the one that another source of the same year gives the speaker.</summary>
    [LastInCsv]
    public string? PartyFromAnotherSource { get; init; }

    /// <summary>The id of that other source.</summary>
    [LastInCsv]
    public string? PartySource { get; init; }

    /// <summary>The address of the position, promise or quotation that has that party.</summary>
    [NotInCsv]
    public string? PartyEvidence { get; init; }

    /// <summary>The source's id.</summary>
    public required string Source { get; init; }

    public required string Round { get; init; }

    public required IReadOnlyList<string> Boroughs { get; init; }

    public required IReadOnlyList<string> Stations { get; init; }

    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary>The source's own words just before.</summary>
    public string? Before { get; init; }

    /// <summary>The source's own words just after.</summary>
    public string? After { get; init; }

    /// <summary>Characters of the source's text before the first one of <see cref="Text"/>.</summary>
    public required int Start { get; init; }

    /// <summary>How many characters <see cref="Text"/> has.</summary>
    public required int Length { get; init; }

    /// <summary>SHA-256 of the source's text in which these places are counted.</summary>
    public string? Sha256 { get; init; }

    /// <summary>The slug of the speaker's page.</summary>
    public required string Person { get; init; }

    public IReadOnlyList<string> Sources => [Source];

    /// <summary>The address of the fact that its state or value rests on; none where there is none.</summary>
    [NotInCsv]
    public string? Evidence { get; init; }

    /// <summary>Addresses of all the facts that it rests on.</summary>
    [NotInCsv]
    public IReadOnlyList<string> Facts { get; init; } = [];

    public static string AddressOf(Quotation quotation) => $"/quotations/{quotation.Id}";

    /// <param name="record">Whose quotation it is.</param>
    /// <param name="quotation">The quotation.</param>
    /// <param name="known">Other sources that name the speaker's party count where they were published by then.</param>
    public static QuotationItem From(CounterRecord record, Quotation quotation, DateOnly known)
    {
        var elsewhere = record.PartyElsewhereOf(quotation, known);
        return new()
        {
            Evidence = FactLinks.Address(quotation),
            Facts = FactLinks.All(quotation),
            Id = quotation.Id,
            Url = AddressOf(quotation),
            Text = quotation.Text,
            Speaker = quotation.Speaker,
            Role = quotation.Role,
            Party = quotation.Party,
            PartyFromAnotherSource = elsewhere?.Party,
            PartySource = elsewhere?.Source.Id,
            PartyEvidence = elsewhere is null ? null : FactLinks.Address(elsewhere.Fact),
            Source = quotation.SourceId,
            Round = quotation.RoundSlug,
            Boroughs = quotation.Boroughs,
            Stations = quotation.Stations,
            Topics = quotation.Topics,
            Before = quotation.Before,
            After = quotation.After,
            Start = quotation.Start,
            Length = quotation.Text.Length,
            Sha256 = quotation.Source.Sha256,
            Person = PersonSlug.From(quotation.Speaker),
        };
    }
}
