using FrontCounters.Data;
using FrontCounters.Data.Queries.Evidence;
using FrontCounters.Data.Record;
using FrontCounters.Data.Time;
using FrontCounters.Web.Wording;

namespace FrontCounters.Web.Pages.Sources;

/// <summary>A source as it is published, with how much of the record rests on it.</summary>
public sealed record SourceItem
{
    public required string Id { get; init; }

    public required string Url { get; init; }

    public required string Publisher { get; init; }

    public required string Title { get; init; }

    /// <summary>As precise as the source itself; none where it is undated.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The day by which it had certainly been published.</summary>
    public required DateOnly LatestDay { get; init; }

    public required SourceGrade Grade { get; init; }

    /// <summary>Where it, or the copy that was read, stands; none where that is not held.</summary>
    public string? Address { get; init; }

    /// <summary>True where the copy read stood on another host than the publisher's.</summary>
    public required bool Mirror { get; init; }

    public required DateOnly FirstSeen { get; init; }

    /// <summary>SHA-256 of the text that quotations are checked against; only where that was kept.</summary>
    public string? Sha256 { get; init; }

    public string? Note { get; init; }

    /// <summary>How many facts rest on it, quotations included.</summary>
    public required int Facts { get; init; }

    /// <summary>How many quotations are taken from it.</summary>
    public required int Quotations { get; init; }

    /// <summary>Answers in disagreements that rest on it: each is contradicted by another answer.</summary>
    public required int Contradicted { get; init; }

    /// <summary>Those of them that lead.</summary>
    public required int ContradictedLeading { get; init; }

    /// <summary>Its own id, as every item names the sources of what it states.</summary>
    public IReadOnlyList<string> Sources => [Id];

    public static SourceItem From(CounterRecord record, Source source) =>
        From(record, source, record.AnswersFrom(source, DateOnly.MaxValue));

    private static SourceItem From(CounterRecord record, Source source, IReadOnlyList<ContestedAnswer> contested) => new()
    {
        Id = source.Id,
        Url = SourceInWords.Address(source.Id),
        Publisher = source.Publisher,
        Title = source.Title,
        Date = source.Date,
        LatestDay = source.LatestDay,
        Grade = source.Grade,
        Address = source.Address?.AbsoluteUri,
        Mirror = source.Mirror,
        FirstSeen = source.FirstSeen,
        Sha256 = source.Sha256,
        Note = source.Note,
        Facts = record.FactsFrom(source).Count(),
        Quotations = record.QuotationsFrom(source).Count,
        Contradicted = contested.Count,
        ContradictedLeading = contested.Count(answer => answer.Claim.Leads),
    };
}
