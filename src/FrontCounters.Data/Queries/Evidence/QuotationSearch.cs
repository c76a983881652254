namespace FrontCounters.Data.Queries.Evidence;

/// <summary>Which quotations are asked for; what is absent leaves none out.</summary>
public sealed record QuotationSearch
{
    /// <summary>Only what had been published by the end of this day.</summary>
    public required DateOnly Known { get; init; }

    public string? Speaker { get; init; }

    /// <summary>A public role, as the record has it.</summary>
    public string? Role { get; init; }

    /// <summary>A party, as the source names it or, where it names none, another source of the same year.</summary>
    public string? Party { get; init; }

    /// <summary>A round's slug.</summary>
    public string? Round { get; init; }

    /// <summary>The slug of a borough that the words are about.</summary>
    public string? Borough { get; init; }

    /// <summary>A source's id.</summary>
    public string? Source { get; init; }

    public string? Topic { get; init; }

    /// <summary>
    /// Words of the quotation, of its speaker's name or role, of its source's title, or of the stations and boroughs
    /// that it is about.
    /// </summary>
    public string? Text { get; init; }
}
